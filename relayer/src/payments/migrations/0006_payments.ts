import { type Kysely, sql } from "kysely";

/** Payments computed from logs, and the confirmation policies of merchants. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payments (
      id text primary key,
      chain_id integer not null,
      livemode boolean not null,
      merchant_address text not null,
      checkout_id text,
      client_reference_id text,
      description text,
      metadata json not null default '{}',
      duplicate_of text,
      told json,
      payer text not null,
      token text,
      terms json not null,
      confirmation text not null,
      stage text not null,
      status text not null,
      held numeric(78, 0) not null,
      refundable numeric(78, 0) not null,
      captured numeric(78, 0) not null,
      fees numeric(78, 0) not null,
      refunded numeric(78, 0) not null,
      returned numeric(78, 0) not null,
      clock bigint not null,
      capture_ends_at timestamptz(3),
      funded_at timestamptz(3) not null,
      transaction_hash text not null,
      block_hash text not null,
      block_number bigint not null,
      log_index integer not null,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on payments (merchant_address, livemode, funded_at, id)`.execute(db);
  // One index for each filter of the list that may stand beside the status and the time.
  await sql`
    create index on payments (merchant_address, livemode, status, funded_at, id)`.execute(db);
  await sql`
    create index on payments (merchant_address, livemode, payer, status, funded_at, id)`.execute(
    db,
  );
  await sql`
    create index on payments (merchant_address, livemode, token, status, funded_at, id)`.execute(
    db,
  );
  await sql`
    create index on payments (merchant_address, livemode, client_reference_id, status, funded_at, id)
      where client_reference_id is not null`.execute(db);
  await sql`
    create index on payments (merchant_address, livemode, transaction_hash, status, funded_at, id)`.execute(
    db,
  );
  await sql`
    create index on payments (checkout_id, status, funded_at, id)
      where checkout_id is not null`.execute(db);
  await sql`
    create index on payments (chain_id, capture_ends_at)
      where status in ('authorized', 'partially_captured')`.execute(db);
  await sql`
    create table confirmation_policies (
      id text primary key,
      merchant_id text not null references merchants,
      livemode boolean not null,
      chain_id integer not null,
      token text not null,
      bands jsonb not null,
      since bigint not null,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on confirmation_policies (chain_id)`.execute(db);
  await sql`
    create index on confirmation_policies (merchant_id, livemode, chain_id, token, since, id)`.execute(
    db,
  );
}
