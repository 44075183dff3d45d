import type { Kysely, Selectable } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { HotWallet } from "./hotWallet.ts";
import type { TransactionTables } from "./tables.ts";

/** Stored transaction. */
export type TransactionRow = Selectable<TransactionTables["relay_transactions"]>;

/** Reads a wallet's pending transactions by nonce, those with the highest fee first. */
export async function readPending(
  db: Kysely<Database>,
  wallet: HotWallet,
): Promise<Map<bigint, TransactionRow[]>> {
  const rows = await selectTransactions(db, wallet, "pending")
    .orderBy("nonce")
    .orderBy("max_fee_per_gas", "desc")
    .execute();
  return Map.groupBy(rows, ({ nonce }) => nonce);
}

/** Reads the replaced transactions of a nonce. */
export function readReplaced(
  db: Kysely<Database>,
  wallet: HotWallet,
  nonce: bigint,
): Promise<TransactionRow[]> {
  return selectTransactions(db, wallet, "replaced").where("nonce", "=", nonce).execute();
}

/** Reads mined transactions up to a block which were not compared with it since it was final. */
export function readUnsettled(
  db: Kysely<Database>,
  wallet: HotWallet,
  block: bigint,
  limit: number,
): Promise<TransactionRow[]> {
  return selectTransactions(db, wallet, "mined")
    .where("is_final", "=", false)
    .where("block_number", "<=", block)
    .limit(limit)
    .execute();
}

function selectTransactions(
  db: Kysely<Database>,
  { chain, account }: HotWallet,
  status: TransactionRow["status"],
) {
  return db
    .selectFrom("relay_transactions")
    .selectAll()
    .where("chain_id", "=", chain.id)
    .where("account", "=", account.address)
    .where("status", "=", status);
}
