import { type Kysely, sql } from "kysely";

/** Finds what is on its way of one merchant, before its organisation is deleted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on relays (merchant_id) where closed_at is null`.execute(db);
}
