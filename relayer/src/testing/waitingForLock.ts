import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** Counts the statements of a database that wait for a lock. */
export async function waitingForLock(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`.execute(db);
  return rows.length;
}
