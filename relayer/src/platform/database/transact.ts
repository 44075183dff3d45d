import type { Kysely } from "kysely";
import type { Database, DatabaseTransaction } from "./database.ts";
import { retryDeadlock } from "./retryDeadlock.ts";

/**
 * Does work in a transaction, and again if PostgreSQL chose it to end a deadlock. So the work has no effects
 * outside of the database.
 */
export function transact<Result>(
  db: Kysely<Database>,
  work: (tx: DatabaseTransaction) => Promise<Result>,
): Promise<Result> {
  return retryDeadlock(() => db.transaction().execute(work));
}
