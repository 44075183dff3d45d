import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";

/** Payer, merchant and client whose budgets a call is counted in. */
export interface Spender {
  payer: Address;
  merchantId: string;
  /** Network address of the client. */
  client: string;
  /** Disputes have a separate budget per merchant, which its payments cannot use up. */
  isDispute: boolean;
}

/** Gas per day that the hot wallets buy for one payer, one merchant and one client address. */
export interface GasBudgets {
  payer: bigint;
  merchant: bigint;
  client: bigint;
}

const sentences = {
  payer: "The free gas of this wallet is used up for today",
  merchant: "The free gas of this shop is used up for today",
  client: "The free gas of your network is used up for today",
} as const;

/**
 * Takes gas from the daily budgets, in the database transaction that stores the call. The call's
 * gas limit counts, not the gas that it will use.
 * @throws ApiError rate_limited if a budget has too little left; nothing is taken then
 */
export async function spendBudget(
  tx: DatabaseTransaction,
  { transactions: { budgets } }: Pick<Config, "transactions">,
  { payer, merchantId, client, isDispute }: Spender,
  gas: bigint,
): Promise<void> {
  // Always in this order, against deadlocks.
  await spend(tx, "payer", payer.toLowerCase(), gas, budgets.payer);
  const merchant = isDispute ? `${merchantId}:disputes` : merchantId;
  await spend(tx, "merchant", merchant, gas, budgets.merchant);
  await spend(tx, "client", client, gas, budgets.client);
}

/**
 * Takes gas from a merchant's budget for its own calls, which its customers cannot use up.
 * @throws ApiError rate_limited
 */
export async function spendMerchantBudget(
  tx: DatabaseTransaction,
  { transactions: { budgets } }: Pick<Config, "transactions">,
  merchantId: string,
  gas: bigint,
): Promise<void> {
  await spend(tx, "merchant", `${merchantId}:operator`, gas, budgets.merchant);
}

/** Deletes budget rows that no longer count. */
export async function forgetBudgets(db: Kysely<Database>): Promise<void> {
  await db
    .deleteFrom("relay_budgets")
    .where("hour", "<", sql<Date>`now() - interval '2 days'`)
    .execute();
}

async function spend(
  tx: DatabaseTransaction,
  scope: keyof typeof sentences,
  key: string,
  gas: bigint,
  budget: bigint,
): Promise<void> {
  // Locks the row until the transaction ends, so that concurrent calls are both counted.
  await tx
    .insertInto("relay_budgets")
    .values({ scope, key, hour: sql<Date>`date_trunc('hour', now())`, gas })
    .onConflict((conflict) =>
      conflict
        .columns(["scope", "key", "hour"])
        .doUpdateSet({ gas: sql<bigint>`relay_budgets.gas + excluded.gas` }),
    )
    .execute();
  const { spent } = await tx
    .selectFrom("relay_budgets")
    .select(sql<bigint>`sum(gas)`.as("spent"))
    .where("scope", "=", scope)
    .where("key", "=", key)
    .where("hour", ">", sql<Date>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow();
  if (spent <= budget) return;
  throw new ApiError(
    "rate_limited",
    `${sentences[scope]}, and nothing was sent: send a transaction, or try again in some hours.`,
    undefined,
    { "retry-after": "3600" },
  );
}
