import { type Kysely, sql } from "kysely";

/** Origins of a merchant's own pages, which may show its checkouts in a frame. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table merchant_profiles add column embed_origins text[] not null default '{}'`.execute(
    db,
  );
}
