import { type Kysely, sql } from "kysely";

/** Sessions of wallets that paid. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payer_sessions (
      token_hash bytea primary key,
      address text not null,
      chain_id integer,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create index on payer_sessions (expires_at)`.execute(db);
}
