import { type Kysely, sql } from "kysely";

/** Keys with a kind, a mode, scopes and an end; a commission for each merchant. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table merchants
      add column fee_bps integer check (fee_bps between 0 and 10000)`.execute(db);
  await sql`
    alter table api_keys
      add column name text not null default 'Key of the operator',
      add column kind text not null default 'secret'
        check (kind in ('secret', 'restricted', 'publishable')),
      add column livemode boolean not null default false,
      add column scopes text[] not null default '{}',
      add column hint text not null default '',
      add column expires_at timestamptz(3),
      add column last_used_at timestamptz(3)`.execute(db);
  await sql`create index on api_keys (merchant_id, id desc)`.execute(db);
}
