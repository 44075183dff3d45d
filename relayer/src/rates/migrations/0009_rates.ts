import { type Kysely, sql } from "kysely";

/** Keys that signed quotes before the encryption key was changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table retired_quote_keys (
      public_key text primary key,
      retired_at timestamptz(3) not null default now()
    )`.execute(db);
}
