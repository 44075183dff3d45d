import { type Kysely, sql } from "kysely";

/** Gasless funding: the hot wallet's nonces, what it relays, every transaction it signed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table relay_accounts (
      chain_id integer not null,
      address text not null,
      next_nonce bigint not null,
      primary key (chain_id, address)
    )`.execute(db);
  await sql`
    create table relays (
      id text primary key,
      payment_id text not null unique,
      checkout_id text not null references checkouts,
      chain_id integer not null,
      payer text not null,
      terms jsonb not null,
      signature text not null,
      status text not null check (status in ('stored', 'submitted', 'mined', 'failed')),
      failure text,
      transaction_hash text,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index on relays (checkout_id)`.execute(db);
  await sql`
    create table relay_transactions (
      hash text primary key,
      relay_id text references relays,
      chain_id integer not null,
      account text not null,
      nonce bigint not null,
      raw text not null,
      to_address text not null,
      data text not null,
      gas bigint not null,
      max_fee_per_gas numeric(78, 0) not null,
      max_priority_fee_per_gas numeric(78, 0) not null,
      status text not null check (status in ('pending', 'mined', 'replaced')),
      signed_at_block bigint not null,
      block_number bigint,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index on relay_transactions (relay_id)`.execute(db);
  await sql`create index on relay_transactions (chain_id, account, nonce)`.execute(db);
  // The columns that rate-limiter-flexible expects.
  await sql`
    create table relay_limits (
      key text primary key,
      points integer not null default 0,
      expire bigint
    )`.execute(db);
}
