import { type Kysely, sql } from "kysely";

/** Remembers that an organisation was deleted: what bookkeeping needs of it stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisations add column deleted_at timestamptz(3)`.execute(db);
}
