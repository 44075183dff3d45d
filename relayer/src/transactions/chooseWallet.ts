import { randomInt } from "node:crypto";
import { formatEther } from "viem";
import type { Deps } from "../platform/part.ts";
import type { Fees } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import { type PreparedCall, refusal } from "./preparedCall.ts";

/**
 * Picks the hot wallet with the fewest pending transactions that can still pay gas.
 * @throws ApiError relay_unavailable if none can
 */
export async function chooseWallet(
  deps: Deps,
  wallets: readonly HotWallet[],
  { gas }: PreparedCall,
  fees: Fees,
): Promise<HotWallet> {
  // Concurrent requests see the same loads, and must not all pick the first wallet.
  const start = randomInt(wallets.length);
  const turned = [...wallets.slice(start), ...wallets.slice(0, start)];
  const loads = await Promise.all(turned.map((wallet) => readLoad(deps, wallet)));
  const byLoad = loads.sort((a, b) => a.pending - b.pending);
  for (const { wallet, promised } of byLoad) {
    const { chain, account } = wallet;
    const balance = await chain.client.getBalance({ address: account.address });
    if (balance >= promised + gas * fees.maxFeePerGas) return wallet;
    const facts = { chain: chain.id, address: account.address, balance: formatEther(balance) };
    deps.log.error(facts, "a hot wallet has too little for gas");
  }
  throw refusal(
    "relay_unavailable",
    "Paying without gas is not possible now: pay with a transaction.",
  );
}

/** Reads a wallet's number of pending transactions, and their highest total cost in wei. */
export async function readLoad({ db }: Deps, wallet: HotWallet) {
  const rows = await db
    .selectFrom("relay_transactions")
    .select(["gas", "max_fee_per_gas"])
    .where("chain_id", "=", wallet.chain.id)
    .where("account", "=", wallet.account.address)
    .where("status", "=", "pending")
    .execute();
  const promised = rows.reduce((sum, row) => sum + row.gas * row.max_fee_per_gas, 0n);
  return { wallet, pending: rows.length, promised };
}
