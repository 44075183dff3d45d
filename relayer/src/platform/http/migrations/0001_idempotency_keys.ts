import { type Kysely, sql } from "kysely";

/** Stored answers by `Idempotency-Key`, partitioned by day; whoever stores one holds the key's lock. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_keys (
      caller_id text not null,
      key text not null,
      request_hash bytea not null,
      status smallint not null,
      sealed_body bytea not null,
      created_at timestamptz(3) not null default now(),
      primary key (caller_id, key, created_at)
    ) partition by range (created_at)`.execute(db);
}
