import { type Kysely, sql } from "kysely";

/** Stored answers by `Idempotency-Key`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_keys (
      caller_id text not null,
      key text not null,
      request_hash bytea not null,
      status smallint not null,
      sealed_body bytea not null,
      created_at timestamptz(3) not null default now(),
      primary key (caller_id, key)
    )`.execute(db);
  await sql`
    create index on idempotency_keys (created_at)`.execute(db);
}
