import { sql } from "kysely";
import type { DatabaseTransaction } from "./database.ts";

/** Locks a name until the transaction ends: whoever locks the same one waits. */
export async function lockName(tx: DatabaseTransaction, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}
