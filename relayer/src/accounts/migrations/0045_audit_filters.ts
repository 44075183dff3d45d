import { type Kysely, sql } from "kysely";

/** Finds the entries of an audit log by what was done, by whom, about what and when, a page at a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ["action", "actor_id", "subject", "created_at"]) {
    await sql`
      create index on audit_entries (organisation_id, ${sql.ref(column)}, position)`.execute(db);
  }
}
