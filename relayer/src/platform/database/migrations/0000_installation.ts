import { type Kysely, sql } from "kysely";

/** At most one row about the installation: the mark of its encryption key, and the last proof that it takes writes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      id boolean primary key default true check (id),
      key_id text,
      sealed_mark bytea,
      written_at timestamptz(3) not null default now()
    )`.execute(db);
}
