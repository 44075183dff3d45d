import { type Kysely, sql } from "kysely";

/** Checkouts, and the references to them from the tables of lower parts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table checkouts (
      id text primary key,
      merchant_id text not null references merchants,
      livemode boolean not null,
      chain_id integer not null,
      offer_id text not null unique,
      offer json not null,
      token text not null,
      amount numeric(78, 0) not null,
      quote json,
      description text not null,
      line_items json not null default '[]',
      order_salt text,
      client_reference_id text,
      unique_reference boolean not null default false,
      metadata json not null,
      status text not null default 'open'
        check (status in ('open', 'processing', 'paid', 'expired')),
      payer text,
      transaction_hash text,
      payment_link_id text,
      opened_by text,
      opened_by_site text,
      success_url text,
      cancel_url text,
      expires_at timestamptz(3) not null,
      expiry_checked_at timestamptz(3),
      expired_at timestamptz(3),
      monitor_until timestamptz(3) not null default now() + interval '1 day',
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on checkouts (merchant_id, livemode, id)`.execute(db);
  // One index for each filter of the list that may stand beside the status and the time.
  await sql`
    create index on checkouts (merchant_id, livemode, status, id)`.execute(db);
  await sql`
    create index on checkouts (merchant_id, livemode, token, status, id)`.execute(db);
  await sql`
    create index on checkouts (merchant_id, livemode, client_reference_id, status, id)
      where client_reference_id is not null`.execute(db);
  await sql`
    create index on checkouts (merchant_id, livemode, payer, status, id) where payer is not null`.execute(
    db,
  );
  await sql`
    create index on checkouts (merchant_id, livemode, transaction_hash, status, id)
      where transaction_hash is not null`.execute(db);
  await sql`
    create index on checkouts (expires_at) where expiry_checked_at is null`.execute(db);
  // Serves `distinctTokens`.
  await sql`
    create index checkouts_tokens on checkouts (chain_id, token, coalesce(offer->>'token', ''))`.execute(
    db,
  );
  await sql`
    create unique index checkouts_unique_reference on checkouts (merchant_id, livemode, client_reference_id)
      where unique_reference and expired_at is null`.execute(db);
  await sql`
    create index on checkouts (merchant_id, livemode, payment_link_id, status, id)
      where payment_link_id is not null`.execute(db);
  // Serve the bounds on what one network opens, and one site.
  await sql`
    create index on checkouts (payment_link_id, opened_by_site, expires_at) where status = 'open' and opened_by_site is not null`.execute(
    db,
  );
  await sql`
    create index on checkouts (payment_link_id, opened_by, expires_at) where status = 'open' and opened_by is not null`.execute(
    db,
  );
  await sql`
    create table unexpected_payments (
      payment_id text primary key,
      checkout_id text not null references checkouts,
      reason text not null check (reason in ('late', 'duplicate')),
      resolution text not null default 'pending'
        check (resolution in ('pending', 'accepted', 'returned')),
      resolved_at timestamptz(3),
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on unexpected_payments (checkout_id)`.execute(db);
  await sql`
    alter table payments add foreign key (checkout_id) references checkouts`.execute(db);
  await sql`
    alter table relays add foreign key (checkout_id) references checkouts`.execute(db);
}
