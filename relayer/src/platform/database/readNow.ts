import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";

/** Returns PostgreSQL's time, which all processes share; in a transaction, the time of its beginning. */
export async function readNow(db: Kysely<Database>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now()`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("PostgreSQL did not say what time it is");
  return row.now;
}
