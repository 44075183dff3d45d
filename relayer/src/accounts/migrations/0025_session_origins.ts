import { type Kysely, sql } from "kysely";

/** Remembers with what a session was opened and proved, so that it ends with that wallet or passkey. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table sessions
      add column opened_with text,
      add column proved_with text`.execute(db);
}
