import { type Kysely, sql } from "kysely";

/** Payment links, and the reference to them from checkouts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payment_links (
      id text primary key,
      merchant_id text not null references merchants,
      livemode boolean not null,
      chain_id integer not null,
      token text not null,
      price json,
      offer json,
      offer_id text,
      signature text,
      description text not null,
      line_items json not null,
      order_salt text not null,
      metadata json not null,
      success_url text,
      cancel_url text,
      expires_in integer not null,
      inspection_period bigint not null,
      capture_period bigint not null,
      refund_period bigint not null,
      arbiter text,
      ends_at timestamptz(3) not null,
      closed_at timestamptz(3),
      created_at timestamptz(3) not null default now(),
      check ((price is null) <> (offer is null)),
      check (signature is null or offer is not null)
    )`.execute(db);
  await sql`
    create index on payment_links (merchant_id, livemode, id desc)`.execute(db);
  // Serves `distinctTokens`.
  await sql`
    create index payment_links_tokens on payment_links (chain_id, token, coalesce(offer->>'token', ''))`.execute(
    db,
  );
  await sql`
    alter table checkouts add foreign key (payment_link_id) references payment_links`.execute(db);
}
