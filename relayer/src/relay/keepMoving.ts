import { TransactionNotFoundError } from "viem";
import type { Deps } from "../deps.ts";
import { broadcast } from "./broadcast.ts";
import { currentFees, raiseFees } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import { lockNonce, storeTransaction } from "./storeTransaction.ts";
import type { TransactionRow } from "./waiting.ts";

/** Sends a transaction again that the node does not have: it was never sent, or was dropped. */
export async function sendAgain(deps: Deps, wallet: HotWallet, row: TransactionRow): Promise<void> {
  try {
    await wallet.chain.client.getTransaction({ hash: row.hash });
  } catch (error) {
    if (!(error instanceof TransactionNotFoundError)) throw error;
    await broadcast(deps, wallet, row);
  }
}

/** Replaces a transaction that nobody wants to mine by one that pays more, up to the cap. */
export async function bumpFees(
  deps: Deps,
  wallet: HotWallet,
  row: TransactionRow,
  block: bigint,
): Promise<void> {
  const before = {
    maxFeePerGas: row.max_fee_per_gas,
    maxPriorityFeePerGas: row.max_priority_fee_per_gas,
  };
  const fees = raiseFees(before, await currentFees(wallet.chain.client));
  if (!fees) {
    deps.log.warn({ chain: row.chain_id, hash: row.hash }, "a transaction is stuck at the fee cap");
    return;
  }
  const stored = await deps.db.transaction().execute(async (tx) => {
    await lockNonce(tx, wallet, 0n);
    const best = await tx
      .selectFrom("relay_transactions")
      .select("hash")
      .where("chain_id", "=", row.chain_id)
      .where("account", "=", row.account)
      .where("nonce", "=", row.nonce)
      .where("status", "=", "pending")
      .orderBy("max_fee_per_gas", "desc")
      .executeTakeFirst();
    // Another process may have been faster.
    if (best?.hash !== row.hash) return null;
    const call = { to: row.to_address, data: row.data, gas: row.gas };
    const { relay_id: relayId, nonce } = row;
    return storeTransaction(tx, wallet, { relayId, nonce, call, fees, block });
  });
  if (stored) await broadcast(deps, wallet, stored);
}

/**
 * Uses a nonce up that nothing holds, though later ones wait for it: something else took it and
 * gave it back. Costs the gas of an empty transfer.
 */
export async function fillGap(
  deps: Deps,
  wallet: HotWallet,
  nonce: bigint,
  block: bigint,
): Promise<void> {
  const { chain, account } = wallet;
  const fees = await currentFees(chain.client);
  const stored = await deps.db.transaction().execute(async (tx) => {
    await lockNonce(tx, wallet, 0n);
    const holder = await tx
      .selectFrom("relay_transactions")
      .select("hash")
      .where("chain_id", "=", chain.id)
      .where("account", "=", account.address)
      .where("nonce", "=", nonce)
      .where("status", "!=", "replaced")
      .executeTakeFirst();
    if (holder) return null;
    const call = { to: account.address, data: "0x", gas: 21_000n } as const;
    return storeTransaction(tx, wallet, { relayId: null, nonce, call, fees, block });
  });
  if (!stored) return;
  deps.log.warn({ chain: chain.id, nonce: nonce.toString() }, "filled a nonce that nothing held");
  await broadcast(deps, wallet, stored);
}
