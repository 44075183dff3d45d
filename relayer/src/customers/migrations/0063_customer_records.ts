import { type Kysely, sql } from "kysely";

/** Names and notes of merchants about wallets, encrypted, and the hashes by which names are found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table customer_records (
      merchant_id text not null references merchants,
      livemode boolean not null,
      address text not null,
      sealed_name bytea,
      sealed_note bytea,
      updated_at timestamptz(3) not null default now(),
      primary key (merchant_id, livemode, address)
    )`.execute(db);
  // Without a reference to the store: the follower of a chain, which writes these, must not wait for the deletion of one store.
  await sql`
    create table customer_search_keys (
      merchant_id text primary key,
      sealed_key bytea not null
    )`.execute(db);
  await sql`
    create table customer_words (
      merchant_id text not null,
      livemode boolean not null,
      word bytea not null,
      address text not null,
      own boolean not null,
      kept_until timestamptz(3),
      primary key (merchant_id, livemode, word, address, own)
    )`.execute(db);
  // To forget what a wallet was called, and what is old.
  await sql`
    create index on customer_words (merchant_id, livemode, address) where own`.execute(db);
  await sql`
    create index on customer_words (kept_until) where kept_until is not null`.execute(db);
}
