import { formatEther } from "viem";
import type { Deps } from "../platform/part.ts";
import { currentFees } from "./fees.ts";
import type { HotWallet } from "./hotWallet.ts";
import { relayBalance } from "./metrics.ts";
import { lockNonce } from "./storeTransaction.ts";

/** So many rounds of the relay pass between two looks at a balance. */
const ROUNDS = 20;

/** A wallet that was low counts as filled again at so many times the limit. */
const FILLED = 2n;

/** Alerts the administrator once when a hot wallet's balance is low. */
export function watchBalance(deps: Deps, wallet: HotWallet): { look(): Promise<void> } {
  let round = 0;
  return {
    look: async () => {
      if (round++ % ROUNDS === 0) await checkBalance(deps, wallet);
    },
  };
}

/** Compares a wallet's balance with what the configured gas costs now. */
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
  if (wasLow && balance >= limit * FILLED) await setLow(deps, wallet, null);
}

async function noteLow(
  deps: Deps,
  wallet: HotWallet,
  balance: bigint,
  limit: bigint,
): Promise<void> {
  const { chain, account } = wallet;
  if (!(await setLow(deps, wallet, new Date()))) return;
  const facts = { chain: chain.id, address: account.address, balance: formatEther(balance) };
  deps.log.error(facts, "a hot wallet runs low");
  for (const { transactionListener } of deps.parts) {
    await transactionListener?.lowBalance(deps, wallet, balance, limit);
  }
}

/** @returns whether it was not so before: of several processes one tells */
async function setLow({ db }: Deps, wallet: HotWallet, since: Date | null): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockNonce(tx, wallet, 0n);
    const row = await tx
      .updateTable("relay_accounts")
      .set({ low_since: since })
      .where("chain_id", "=", wallet.chain.id)
      .where("address", "=", wallet.account.address)
      .where("low_since", since === null ? "is not" : "is", null)
      .returning("address")
      .executeTakeFirst();
    return row !== undefined;
  });
}
