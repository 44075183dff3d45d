import { TransactionNotFoundError } from "viem";
import type { Deps } from "../platform/part.ts";
import { broadcast } from "./broadcast.ts";
import { currentFees, raiseFees } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import type { TransactionRow } from "./pendingTransactions.ts";
import { prepareAgain } from "./prepareAgain.ts";
import type { PreparedCall } from "./preparedCall.ts";
import { relayKindOf } from "./relayKind.ts";
import { storeTransaction } from "./storeTransaction.ts";
import { timeLeft } from "./timeLeft.ts";
import { withWallet } from "./withWallet.ts";

/**
 * Broadcasts a transaction again if the node does not have it: it was never sent, or was dropped.
 */
export async function sendAgain(deps: Deps, wallet: HotWallet, row: TransactionRow): Promise<void> {
  try {
    await wallet.chain.client.getTransaction({ hash: row.hash });
  } catch (error) {
    if (!(error instanceof TransactionNotFoundError)) throw error;
    await broadcast(deps, wallet, row);
  }
}

/**
 * Replaces a transaction that is not mined by one with higher fees, up to the cap. If the chain
 * would now refuse the call, an empty transfer takes the nonce instead, for a tenth of the gas that
 * the revert would cost.
 * @returns `overtaken` if another process replaced it
 */
export async function bumpFees(
  deps: Deps,
  wallet: HotWallet,
  row: TransactionRow,
  block: bigint,
): Promise<"replaced" | "overtaken" | "at_cap"> {
  const before = {
    maxFeePerGas: row.max_fee_per_gas,
    maxPriorityFeePerGas: row.max_priority_fee_per_gas,
  };
  const fees = raiseFees(
    before,
    await currentFees(wallet.chain.client),
    deps.config.transactions.maxFee,
  );
  if (!fees) {
    deps.log.warn({ chain: row.chain_id, hash: row.hash }, "a transaction is stuck at the fee cap");
    return "at_cap";
  }
  const impossible = row.relay_id !== null && (await isImpossible(deps, wallet, row.relay_id));
  const stored = await withWallet(deps, wallet, async (tx) => {
    const best = await tx
      .selectFrom("relay_transactions")
      .select("hash")
      .where("chain_id", "=", row.chain_id)
      .where("account", "=", row.account)
      .where("nonce", "=", row.nonce)
      .where("status", "=", "pending")
      .orderBy("max_fee_per_gas", "desc")
      .executeTakeFirst();
    // Another process may have replaced it already.
    if (best?.hash !== row.hash) return null;
    const { nonce } = row;
    if (impossible) {
      const call = emptyTransfer(wallet);
      return storeTransaction(tx, wallet, { relayId: null, nonce, call, fees, block });
    }
    const call = { to: row.to_address, data: row.data, gas: row.gas };
    return storeTransaction(tx, wallet, { relayId: row.relay_id, nonce, call, fees, block });
  });
  if (stored) await broadcast(deps, wallet, stored);
  return stored ? "replaced" : "overtaken";
}

/**
 * Fills a nonce gap that later transactions wait for, with an empty transfer. Gaps arise when
 * another program's transaction takes a nonce and is then dropped.
 */
export async function fillGap(
  deps: Deps,
  wallet: HotWallet,
  nonce: bigint,
  block: bigint,
): Promise<void> {
  const { chain, account } = wallet;
  const fees = await currentFees(chain.client);
  const stored = await withWallet(deps, wallet, async (tx) => {
    const holder = await tx
      .selectFrom("relay_transactions")
      .select("hash")
      .where("chain_id", "=", chain.id)
      .where("account", "=", account.address)
      .where("nonce", "=", nonce)
      .where("status", "!=", "replaced")
      .executeTakeFirst();
    if (holder) return null;
    const call = emptyTransfer(wallet);
    return storeTransaction(tx, wallet, { relayId: null, nonce, call, fees, block });
  });
  if (!stored) return;
  deps.log.warn({ chain: chain.id, nonce: nonce.toString() }, "filled a nonce gap");
  await broadcast(deps, wallet, stored);
}

/** Makes a call that does nothing but use a nonce. */
function emptyTransfer({ account }: HotWallet): PreparedCall {
  return { to: account.address, data: "0x", gas: 21_000n };
}

/** Returns whether a relay was told as failed, its time is over by any clock, or the chain would refuse it. */
async function isImpossible(deps: Deps, wallet: HotWallet, relayId: string): Promise<boolean> {
  const relay = await deps.db
    .selectFrom("relays")
    .selectAll()
    .where("id", "=", relayId)
    .executeTakeFirstOrThrow();
  if (relay.status === "failed") return true;
  const endsAt = relayKindOf(deps.parts, relay.kind)?.endsAt?.(relay);
  const isOver = endsAt !== undefined && (await timeLeft(deps.db, relay.chain_id, endsAt)) <= 0;
  return isOver || (await prepareAgain(deps, wallet, relayId)).failure !== null;
}
