import { type Kysely, sql } from "kysely";

/** Form of the bodies that an endpoint receives. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table webhook_endpoints add column format text not null default 'handsel'`.execute(
    db,
  );
}
