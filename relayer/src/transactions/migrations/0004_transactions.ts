import { type Kysely, sql } from "kysely";

/** Hot wallets, relays, signed transactions and gas budgets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table relay_accounts (
      chain_id integer not null,
      address text not null,
      next_nonce bigint not null,
      leased_by text,
      leased_until timestamptz(3),
      low_since timestamptz(3),
      primary key (chain_id, address)
    )`.execute(db);
  await sql`
    create table relay_budgets (
      scope text not null check (scope in ('payer', 'merchant', 'client', 'site')),
      key text not null,
      hour timestamptz(0) not null,
      gas bigint not null,
      reverts integer not null default 0,
      primary key (scope, key, hour)
    ) partition by range (hour)`.execute(db);
  await sql`
    create table relays (
      id text primary key,
      digest text not null unique,
      kind text not null,
      details jsonb not null,
      payment_id text not null,
      checkout_id text,
      merchant_id text not null references merchants,
      livemode boolean not null,
      chain_id integer not null,
      payer text not null,
      terms jsonb not null,
      signature text not null,
      status text not null check (status in ('stored', 'submitted', 'mined', 'failed')),
      failure text,
      transaction_hash text,
      stuck_at timestamptz(3),
      closed_at timestamptz,
      client text,
      purse text,
      by_contract boolean not null default false,
      counted_gas bigint,
      counted_hour timestamptz(0),
      batch text references relays,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on relays (payment_id, created_at, id)`.execute(db);
  await sql`
    create index on relays (checkout_id)`.execute(db);
  await sql`
    create index on relays (payer, closed_at)`.execute(db);
  await sql`
    create index on relays (batch) where batch is not null`.execute(db);
  await sql`
    create index on relays (client) where closed_at is null and by_contract`.execute(db);
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
      max_priority_fee_per_gas numeric(78, 0),
      status text not null check (status in ('pending', 'mined', 'replaced')),
      signed_at_block bigint not null,
      block_number bigint,
      block_hash text,
      is_final boolean not null default false,
      pending_since timestamptz(3) not null default now(),
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on relay_transactions (chain_id, account, nonce)`.execute(db);
  await sql`
    create index on relay_transactions (relay_id)`.execute(db);
  await sql`
    create index on relay_transactions (chain_id, account) where status = 'pending'`.execute(db);
  await sql`
    create index on relay_transactions (chain_id, account)
      where status = 'mined' and not is_final`.execute(db);
}
