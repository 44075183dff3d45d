import { type Kysely, sql } from "kysely";

/** Merchants, sessions, checkouts, idempotency, and what was read from the chains. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table merchants (
      id text primary key,
      name text not null,
      address text not null unique,
      payee text not null,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create table api_keys (
      id text primary key,
      merchant_id text not null references merchants,
      hash bytea not null unique,
      created_at timestamptz(3) not null default now(),
      revoked_at timestamptz(3)
    )`.execute(db);
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
  await sql`
    create table idempotency_keys (
      merchant_id text not null references merchants,
      key text not null,
      request_hash bytea not null,
      status smallint not null,
      sealed_body bytea not null,
      created_at timestamptz(3) not null default now(),
      primary key (merchant_id, key)
    )`.execute(db);
  await sql`create index on idempotency_keys (created_at)`.execute(db);
  await sql`
    create table checkouts (
      id text primary key,
      merchant_id text not null references merchants,
      chain_id integer not null,
      offer_id text not null unique,
      offer json not null,
      token text not null,
      amount numeric(78, 0) not null,
      description text not null,
      client_reference_id text,
      metadata json not null,
      success_url text,
      cancel_url text,
      expires_at timestamptz(3) not null,
      expiry_settled_at timestamptz(3),
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index on checkouts (merchant_id, id desc)`.execute(db);
  await sql`
    create index on checkouts (expires_at) where expiry_settled_at is null`.execute(db);
  await sql`
    create table chain_cursors (
      chain_id integer not null,
      contract text not null,
      block_number bigint not null,
      block_hash text,
      block_time bigint not null,
      confirmed_block bigint not null,
      finalized_block bigint not null,
      primary key (chain_id, contract)
    )`.execute(db);
  await sql`
    create table chain_blocks (
      chain_id integer not null,
      contract text not null,
      number bigint not null,
      hash text not null,
      primary key (chain_id, contract, number)
    )`.execute(db);
  await sql`
    create table chain_logs (
      chain_id integer not null,
      block_hash text not null,
      transaction_hash text not null,
      log_index integer not null,
      contract text not null,
      block_number bigint not null,
      block_time bigint not null,
      topics text[] not null,
      data text not null,
      payment_id text,
      confirmation text not null,
      primary key (chain_id, block_hash, transaction_hash, log_index)
    )`.execute(db);
  await sql`
    create index on chain_logs (chain_id, contract, block_number)`.execute(db);
  await sql`create index on chain_logs (payment_id)`.execute(db);
  await sql`
    create index on chain_logs (chain_id, contract, block_number)
      where confirmation <> 'finalized'`.execute(db);
  await sql`
    create table payments (
      id text primary key,
      chain_id integer not null,
      merchant_address text not null,
      checkout_id text references checkouts,
      terms json not null,
      confirmation text not null,
      stage text not null,
      held numeric(78, 0) not null,
      refundable numeric(78, 0) not null,
      captured numeric(78, 0) not null,
      fees numeric(78, 0) not null,
      refunded numeric(78, 0) not null,
      returned numeric(78, 0) not null,
      funded_at timestamptz(3) not null,
      transaction_hash text not null,
      block_hash text not null,
      block_number bigint not null,
      log_index integer not null,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on payments (merchant_address, created_at desc, id desc)`.execute(db);
  await sql`create index on payments (checkout_id)`.execute(db);
}
