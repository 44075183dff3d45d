import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** Forgets the names of checkouts that are kept no more. */
export async function forgetNames(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom("customer_words").where("kept_until", "<", sql<Date>`now()`).execute();
}
