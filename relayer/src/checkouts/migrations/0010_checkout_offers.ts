import { type Kysely, sql } from "kysely";

/** Further offers of checkouts whose payers choose a coin; the first offer is in the checkout's row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table checkout_offers (
      offer_id text primary key,
      checkout_id text not null references checkouts,
      position smallint not null,
      chain_id integer not null,
      token text not null,
      amount numeric(78, 0) not null,
      quote json,
      offer json not null
    )`.execute(db);
  await sql`
    create unique index on checkout_offers (checkout_id, position)`.execute(db);
  // Serves `distinctTokens`.
  await sql`
    create index checkout_offers_tokens on checkout_offers (chain_id, token, coalesce(offer->>'token', ''))`.execute(
    db,
  );
}
