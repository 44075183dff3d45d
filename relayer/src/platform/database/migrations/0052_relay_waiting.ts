import { type Kysely, sql } from "kysely";

/** What waits and what was mined lately is looked for all the time, among all that was ever sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index on relay_transactions (chain_id, account) where status = 'pending'`.execute(db);
  await sql`
    create index on relay_transactions (chain_id, account, created_at)
      where status = 'mined'`.execute(db);
}
