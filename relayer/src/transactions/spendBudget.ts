import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";

/** For whom the hot wallets pay. */
export interface Spender {
  payer: Address;
  merchantId: string;
  /** The client's network address. */
  client: string;
  /** Disputes have a merchant's budget of their own, which the merchant's other payments cannot use up. */
  isDispute: boolean;
}

/** How much gas the hot wallets buy in a day: for one payer, one merchant, one client address. */
export interface GasBudgets {
  payer: bigint;
  merchant: bigint;
  client: bigint;
}

const words = {
  payer: "This wallet had very much gas paid for today",
  merchant: "The gas that is paid for this shop is used up for today",
  client: "Very much gas was paid for your network today",
} as const;

/**
 * Takes gas from the budgets of a day, in the transaction that stores what it pays for. What is
 * counted is the gas that a transaction may use, not what it will.
 * @throws ApiError rate_limited if one of them has too little left; nothing is taken then
 */
export async function spendBudget(
  tx: DatabaseTransaction,
  { transactions: { budgets } }: Pick<Config, "transactions">,
  { payer, merchantId, client, isDispute }: Spender,
  gas: bigint,
): Promise<void> {
  // In the same order everywhere, so that nobody waits for each other.
  await spend(tx, "payer", payer.toLowerCase(), gas, budgets.payer);
  const merchant = isDispute ? `${merchantId}:disputes` : merchantId;
  await spend(tx, "merchant", merchant, gas, budgets.merchant);
  await spend(tx, "client", client, gas, budgets.client);
}

/**
 * The same for what a merchant asks for itself, which its customers cannot use up.
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

/** Forgets what no budget counts any more. */
export async function forgetBudgets(db: Kysely<Database>): Promise<void> {
  await db
    .deleteFrom("relay_budgets")
    .where("hour", "<", sql<Date>`now() - interval '2 days'`)
    .execute();
}

async function spend(
  tx: DatabaseTransaction,
  scope: keyof typeof words,
  key: string,
  gas: bigint,
  budget: bigint,
): Promise<void> {
  // The row is locked until the transaction ends, so that two at once are counted both.
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
    `${words[scope]}, and nothing was sent: send a transaction, or try again in some hours.`,
    undefined,
    { "retry-after": "3600" },
  );
}
