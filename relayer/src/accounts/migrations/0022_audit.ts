import { type Kysely, sql } from "kysely";

/** Audit log of each organisation: entries in a chain of hashes, whose end the organisation keeps. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_entries (
      id text primary key,
      organisation_id text not null references organisations,
      position bigint not null,
      action text not null,
      subject text,
      details jsonb not null,
      actor_kind text not null,
      actor_id text,
      session_id text,
      sealed_network bytea,
      created_at timestamptz(3) not null,
      hash bytea not null,
      unique (organisation_id, position)
    )`.execute(db);
}
