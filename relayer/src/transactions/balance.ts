import { sql } from "kysely";
import { formatEther } from "viem";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import { currentFees } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import { relayBalance } from "./metrics.ts";
import { withWallet } from "./withWallet.ts";

/** Rounds of the worker between two checks of a balance. */
const ROUNDS = 20;

/** Multiple of the limit at which a low wallet counts as filled again. */
const FILLED_FACTOR = 2n;

/** Alerts the administrator once when a hot wallet's balance is low. */
export function watchBalance(deps: Deps, wallet: HotWallet): { check(): Promise<void> } {
  let round = 0;
  return {
    check: async () => {
      if (round++ % ROUNDS === 0) await checkBalance(deps, wallet);
    },
  };
}

/** Compares a wallet's balance with the current price of `RELAY_LOW_BALANCE_GAS`. */
export async function checkBalance(deps: Deps, wallet: HotWallet): Promise<void> {
  const { chain, account } = wallet;
  const [balance, fees] = await Promise.all([
    chain.client.getBalance({ address: account.address }),
    currentFees(chain.client),
  ]);
  relayBalance.set(
    { chain: String(chain.id), address: account.address },
    Number(formatEther(balance)),
  );
  const limit = deps.config.transactions.lowBalanceGas * fees.maxFeePerGas;
  const before = await deps.db
    .selectFrom("relay_accounts")
    .select("low_since")
    .where("chain_id", "=", chain.id)
    .where("address", "=", account.address)
    .executeTakeFirst();
  const wasLow = before?.low_since != null;
  if (!wasLow && balance < limit) await noteLow(deps, wallet, balance, limit);
  if (wasLow && balance >= limit * FILLED_FACTOR) {
    await withWallet(deps, wallet, (tx) => setLow(tx, wallet, false));
  }
}

async function noteLow(
  deps: Deps,
  wallet: HotWallet,
  balance: bigint,
  limit: bigint,
): Promise<void> {
  const { chain, account } = wallet;
  const isNew = await withWallet(deps, wallet, async (tx) => {
    if (!(await setLow(tx, wallet, true))) return false;
    for (const { transactionListener } of deps.parts) {
      await transactionListener?.lowBalance(deps, tx, wallet, balance, limit);
    }
    return true;
  });
  if (!isNew) return;
  const facts = { chain: chain.id, address: account.address, balance: formatEther(balance) };
  deps.log.error(facts, "the balance of a hot wallet is low");
}

/**
 * Stores that a balance is low, or no longer.
 * @returns whether that is new, so that one process alerts
 */
async function setLow(
  tx: DatabaseTransaction,
  wallet: HotWallet,
  isLow: boolean,
): Promise<boolean> {
  const row = await tx
    .updateTable("relay_accounts")
    .set({ low_since: isLow ? sql<Date>`now()` : null })
    .where("chain_id", "=", wallet.chain.id)
    .where("address", "=", wallet.account.address)
    .where("low_since", isLow ? "is" : "is not", null)
    .returning("address")
    .executeTakeFirst();
  return row !== undefined;
}
