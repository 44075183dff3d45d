import { type Kysely, sql } from "kysely";

/** Merchants, their keys and their sessions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table merchants (
      id text primary key,
      name text not null,
      address text not null unique,
      payee text not null,
      contract_chains integer[] not null default '{}',
      fee_bps integer check (fee_bps between 0 and 10000),
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create table api_keys (
      id text primary key,
      merchant_id text not null references merchants,
      hash bytea not null unique,
      hint text not null,
      name text not null,
      kind text not null check (kind in ('secret', 'restricted', 'publishable')),
      livemode boolean not null,
      scopes text[] not null,
      origins text[] not null,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3),
      last_used_at timestamptz(3),
      revoked_at timestamptz(3),
      check (kind = 'publishable' or origins = '{}')
    )`.execute(db);
  await sql`
    create index on api_keys (merchant_id, livemode, id desc)`.execute(db);
  await sql`
    create index on api_keys using gin (origins) where kind = 'publishable'`.execute(db);
  await sql`
    create table sign_in_nonces (
      nonce text primary key,
      expires_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table sessions (
      token_hash bytea primary key,
      merchant_id text not null references merchants,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null
    )`.execute(db);
}
