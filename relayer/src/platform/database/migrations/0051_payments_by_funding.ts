import { type Kysely, sql } from "kysely";

/** A merchant's payments in the order in which they were made, for comparing them by time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on payments (merchant_address, funded_at, id)`.execute(db);
}
