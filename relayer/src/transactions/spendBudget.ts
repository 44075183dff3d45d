import { sql } from "kysely";
import type { Address } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { clientSite } from "../platform/http/clientNetwork.ts";

/** Payer, client and part of a merchant's budget that a call is counted in. */
export interface Spender {
  payer: Address;
  /** Network address of the client. */
  client: string;
  merchantId: string;
  use: BudgetUse;
}

/**
 * Uses of a merchant's budget, each of which has the whole of it: what strangers can start without
 * the shop, by its links or by payments of no order that only name it, leaves its orders theirs.
 */
type BudgetUse = "orders" | "links" | "releases" | "disputes" | "strangers" | "operator";

/** Gas per day that the hot wallets buy for one payer, one merchant and one client address. */
export interface GasBudgets {
  payer: bigint;
  merchant: bigint;
  client: bigint;
}

/** Budgets of a client that all clients of one site, an IPv6 prefix of 48 bits, have together. */
const CLIENTS_OF_SITE = 16n;

const sentences = {
  payer: "The free gas of this wallet is used up for today",
  merchant: "The free gas of this shop is used up for today",
  client: "The free gas of your network is used up for today",
  site: "The free gas of your network is used up for today",
} as const;

/**
 * Takes gas for a payer's call from the daily budgets, in the database transaction that stores the
 * call. The call's gas limit counts, not the gas that it will use.
 * @throws ApiError rate_limited if a budget has too little left; nothing is taken then
 */
export async function spendBudget(
  tx: DatabaseTransaction,
  { transactions: { budgets } }: Pick<Config, "transactions">,
  relayId: string,
  { payer, client, merchantId, use }: Spender,
  gas: bigint,
): Promise<void> {
  const purse = purseOf(merchantId, use);
  // Always in this order, against deadlocks.
  await spend(tx, "payer", payer.toLowerCase(), gas, budgets.payer);
  await spend(tx, "merchant", purse, gas, budgets.merchant);
  const hour = await spend(tx, "client", client, gas, budgets.client);
  const site = clientSite(client);
  if (site !== null) await spend(tx, "site", site, gas, budgets.client * CLIENTS_OF_SITE);
  await tx
    .updateTable("relays")
    .set({ client, purse, counted_gas: gas, counted_hour: hour })
    .where("id", "=", relayId)
    .execute();
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
  await spend(tx, "merchant", purseOf(merchantId, "operator"), gas, budgets.merchant);
}

function purseOf(merchantId: string, use: BudgetUse): string {
  return `${merchantId}:${use}`;
}

/**
 * Counts the outcome of a payer's call, once. A call that failed costs its merchant nothing. If it
 * failed by the payer's doing, payer and client pay dearly: the nth such call of a day counts 2n²
 * times, so that nobody can waste the hot wallets' gas for long.
 */
export async function settleBudget(
  tx: DatabaseTransaction,
  relayId: string,
  outcome: "mined" | "failed" | "payers_doing",
): Promise<void> {
  const counted = await tx
    .selectFrom("relays")
    .select(["payer", "client", "purse", "counted_gas", "counted_hour"])
    .where("id", "=", relayId)
    .forUpdate()
    .executeTakeFirst();
  const { counted_gas: gas, counted_hour: hour, client, purse } = counted ?? {};
  if (!counted || gas == null || hour == null || client == null || purse == null) return;
  await tx
    .updateTable("relays")
    .set({ client: null, purse: null, counted_gas: null, counted_hour: null })
    .where("id", "=", relayId)
    .execute();
  if (outcome === "payers_doing") await fine(tx, "payer", counted.payer.toLowerCase(), gas);
  if (outcome !== "mined") {
    await tx
      .updateTable("relay_budgets")
      .set({ gas: sql<bigint>`gas - ${gas}` })
      .where("scope", "=", "merchant")
      .where("key", "=", purse)
      .where("hour", "=", hour)
      .execute();
  }
  if (outcome !== "payers_doing") return;
  await fine(tx, "client", client, gas);
  const site = clientSite(client);
  if (site !== null) await fine(tx, "site", site, gas);
}

/** Raises what was counted for a call to 2n² times its gas, where it is the nth failure of a day. */
async function fine(
  tx: DatabaseTransaction,
  scope: keyof typeof sentences,
  key: string,
  gas: bigint,
): Promise<void> {
  const hour = await count(tx, scope, key, { gas: 0n, reverts: 1 });
  const { reverts } = await sumOfDay(tx, scope, key);
  await tx
    .updateTable("relay_budgets")
    .set({ gas: sql<bigint>`gas + ${gas * (2n * reverts * reverts - 1n)}` })
    .where("scope", "=", scope)
    .where("key", "=", key)
    .where("hour", "=", hour)
    .execute();
}

/** @returns the hour that the gas is counted in */
async function spend(
  tx: DatabaseTransaction,
  scope: keyof typeof sentences,
  key: string,
  gas: bigint,
  budget: bigint,
): Promise<Date> {
  const hour = await count(tx, scope, key, { gas, reverts: 0 });
  if ((await sumOfDay(tx, scope, key)).gas <= budget) return hour;
  throw new ApiError(
    "rate_limited",
    `${sentences[scope]}, and nothing was sent: send a transaction, or try again in some hours.`,
    undefined,
    { "retry-after": "3600" },
  );
}

/** Adds to a budget's current hour, and locks it until the transaction ends. @returns the hour */
async function count(
  tx: DatabaseTransaction,
  scope: keyof typeof sentences,
  key: string,
  { gas, reverts }: { gas: bigint; reverts: number },
): Promise<Date> {
  const { hour } = await tx
    .insertInto("relay_budgets")
    .values({ scope, key, hour: sql<Date>`date_trunc('hour', now())`, gas, reverts })
    .onConflict((conflict) =>
      conflict.columns(["scope", "key", "hour"]).doUpdateSet({
        gas: sql<bigint>`relay_budgets.gas + excluded.gas`,
        reverts: sql<number>`relay_budgets.reverts + excluded.reverts`,
      }),
    )
    .returning("hour")
    .executeTakeFirstOrThrow();
  return hour;
}

async function sumOfDay(tx: DatabaseTransaction, scope: keyof typeof sentences, key: string) {
  return tx
    .selectFrom("relay_budgets")
    .select([
      sql<bigint>`coalesce(sum(gas), 0)`.as("gas"),
      sql<bigint>`coalesce(sum(reverts), 0)`.as("reverts"),
    ])
    .where("scope", "=", scope)
    .where("key", "=", key)
    .where("hour", ">", sql<Date>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow();
}
