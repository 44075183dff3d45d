import { type Kysely, sql } from "kysely";

/** The pages that may use a publishable key; found by the page alone, when a browser asks first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table api_keys
      add column origins text[] not null default '{}',
      add check (kind = 'publishable' or origins = '{}')`.execute(db);
  await sql`
    create index on api_keys using gin (origins) where kind = 'publishable'`.execute(db);
}
