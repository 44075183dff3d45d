import type { Kysely, Selectable } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { HotWallet } from "./hotWallet.ts";
import type { TransactionTables } from "./tables.ts";

/** Stored transaction. */
export type TransactionRow = Selectable<TransactionTables["relay_transactions"]>;

/** Reads a wallet's pending transactions by nonce, those with the highest fee first. */
export async function readPending(
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

/** Reads the replaced transactions of a nonce. */
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
