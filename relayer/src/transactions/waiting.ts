import type { Kysely, Selectable } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { HotWallet } from "./hotWallet.ts";
import type { TransactionTables } from "./tables.ts";

/** A transaction that was signed here. */
export type TransactionRow = Selectable<TransactionTables["relay_transactions"]>;

/** The transactions whose nonce the chain has not used yet, as far as is known: by nonce, the best paid one first. */
export async function readWaiting(
  db: Kysely<Database>,
  { chain, account }: HotWallet,
): Promise<Map<bigint, TransactionRow[]>> {
  const rows = await db
    .selectFrom("relay_transactions")
    .selectAll()
    .where("chain_id", "=", chain.id)
    .where("account", "=", account.address)
    .where("status", "=", "pending")
    .orderBy("nonce")
    .orderBy("max_fee_per_gas", "desc")
    .execute();
  return Map.groupBy(rows, ({ nonce }) => nonce);
}

/** The transactions with a nonce that gave way to others. */
export function readReplaced(
  db: Kysely<Database>,
  { chain, account }: HotWallet,
  nonce: bigint,
): Promise<TransactionRow[]> {
  return db
    .selectFrom("relay_transactions")
    .selectAll()
    .where("chain_id", "=", chain.id)
    .where("account", "=", account.address)
    .where("nonce", "=", nonce)
    .where("status", "=", "replaced")
    .execute();
}
