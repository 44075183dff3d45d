import { type Kysely, sql } from "kysely";

/** Checkouts, and the references to them from the tables of lower parts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table checkouts (
      id text primary key,
      merchant_id text not null references merchants,
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
      payment_link_id text,
      success_url text,
      cancel_url text,
      expires_at timestamptz(3) not null,
      expiry_checked_at timestamptz(3),
      expired_at timestamptz(3),
      monitor_until timestamptz(3) not null default now() + interval '1 day',
      late_payment_id text,
      late_resolution text check (late_resolution in ('pending', 'accepted', 'returned')),
      late_resolved_at timestamptz(3),
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on checkouts (merchant_id, id desc)`.execute(db);
  await sql`
    create index on checkouts (expires_at) where expiry_checked_at is null`.execute(db);
  await sql`
    create index on checkouts (monitor_until) where expired_at is not null and late_payment_id is null`.execute(
    db,
  );
  await sql`
    create index on checkouts (merchant_id, client_reference_id, id desc)
      where client_reference_id is not null`.execute(db);
  await sql`
    create unique index checkouts_unique_reference on checkouts (merchant_id, client_reference_id)
      where unique_reference and expired_at is null`.execute(db);
  await sql`
    create index on checkouts (payment_link_id, id desc) where payment_link_id is not null`.execute(
    db,
  );
  await sql`
    alter table payments add foreign key (checkout_id) references checkouts`.execute(db);
  await sql`
    alter table relays add foreign key (checkout_id) references checkouts`.execute(db);
}
