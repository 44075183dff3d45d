import { randomInt } from "node:crypto";
import { formatEther } from "viem";
import type { Deps } from "../platform/part.ts";
import { readDataFee } from "./dataFee.ts";
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
  call: PreparedCall,
  fees: Fees,
): Promise<HotWallet> {
  // Concurrent requests see the same loads, and must not all pick the first wallet.
  const start = randomInt(wallets.length);
  const turned = [...wallets.slice(start), ...wallets.slice(0, start)];
  const loads = await Promise.all(turned.map((wallet) => readLoad(deps, wallet)));
  for (const load of loads.sort((a, b) => a.pending - b.pending)) {
    if (await canPay(deps, load, call, fees)) return load.wallet;
  }
  throw refusal(
    "relay_unavailable",
    "Paying without gas is not possible now: pay with a transaction.",
  );
}

/** Pending transactions of a wallet. */
interface Load {
  wallet: HotWallet;
  pending: number;
  /** Highest total cost of their gas, in wei. */
  promised: bigint;
}

/** Reads a wallet's pending transactions. */
export async function readLoad({ db }: Deps, wallet: HotWallet): Promise<Load> {
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

/**
 * Returns whether a wallet's balance pays for what is pending and for a further call. If not, the log says so.
 * @throws BaseError if the chain does not answer
 */
export async function canPay(
  { log }: Deps,
  { wallet: { chain, account }, pending, promised }: Load,
  call: PreparedCall,
  fees: Fees,
): Promise<boolean> {
  const { address } = account;
  const [balance, dataFee] = await Promise.all([
    chain.client.getBalance({ address }),
    readDataFee(chain, call),
  ]);
  // What is pending has about as much data as this call.
  const dataFees = dataFee * BigInt(pending + 1);
  if (balance >= promised + call.gas * fees.maxFeePerGas + dataFees) return true;
  const facts = { chain: chain.id, address, balance: formatEther(balance) };
  log.error(facts, "a hot wallet has too little for gas");
  return false;
}
