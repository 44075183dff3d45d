import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";

/** Returns PostgreSQL's time, which all processes share; in a transaction, the time of its beginning. */
export function readNow(db: Kysely<Database>): Promise<Date> {
  return read(db, sql<Date>`now()`);
}

/** Returns PostgreSQL's time, also in a transaction that began before. */
export function readClock(db: Kysely<Database>): Promise<Date> {
  return read(db, sql<Date>`clock_timestamp()`);
}

async function read(db: Kysely<Database>, time: RawBuilder<Date>): Promise<Date> {
  const { rows } = await sql<{ time: Date }>`select ${time} as time`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("PostgreSQL did not say what time it is");
  return row.time;
}
