import { type Kysely, sql } from "kysely";

/** How deep a merchant wants its payments to be before they count as confirmed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table confirmation_policies (
      id text primary key,
      merchant_id text not null references merchants,
      chain_id integer not null,
      token text not null,
      bands jsonb not null,
      since bigint not null,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on confirmation_policies (merchant_id, chain_id, token, since desc)`.execute(db);
  await sql`create index on confirmation_policies (chain_id)`.execute(db);
  await sql`alter table chain_logs add column requirement text`.execute(db);
}
