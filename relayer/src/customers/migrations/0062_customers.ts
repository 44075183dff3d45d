import { type Kysely, sql } from "kysely";

/** Wallets that paid each merchant, with their sums in each coin, counted from the payments that are there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table customers (
      merchant_address text not null,
      livemode boolean not null,
      address text not null,
      payment_count integer not null,
      first_paid_at timestamptz(3) not null,
      last_paid_at timestamptz(3) not null,
      checkout_id text collate "C",
      primary key (merchant_address, livemode, address)
    )`.execute(db);
  await sql`
    create index on customers (merchant_address, livemode, last_paid_at, address)
      where payment_count > 0`.execute(db);
  await sql`
    create table customer_sums (
      merchant_address text not null,
      livemode boolean not null,
      address text not null,
      chain_id integer not null,
      token text not null,
      payment_count integer not null,
      paid numeric not null,
      held numeric not null,
      disputed numeric not null,
      captured numeric not null,
      fees numeric not null,
      refunded numeric not null,
      returned numeric not null,
      primary key (merchant_address, livemode, address, chain_id, token)
    )`.execute(db);
  await sql`
    insert into customers
    select merchant_address, livemode, payer, count(*), min(funded_at), max(funded_at),
      max(checkout_customers.checkout_id collate "C")
    from payments left join checkout_customers using (checkout_id)
    where confirmation <> 'reorged'
    group by merchant_address, livemode, payer`.execute(db);
  await sql`
    insert into customer_sums
    select merchant_address, livemode, payer, chain_id, coalesce(token, ''), count(*),
      coalesce(sum((terms ->> 'amount')::numeric) filter (where token is not null), 0),
      coalesce(sum(held) filter (where token is not null), 0),
      coalesce(sum(held) filter (where token is not null and stage = 'disputed'), 0),
      coalesce(sum(captured) filter (where token is not null), 0),
      coalesce(sum(fees) filter (where token is not null), 0),
      coalesce(sum(refunded) filter (where token is not null), 0),
      coalesce(sum(returned) filter (where token is not null), 0)
    from payments
    where confirmation <> 'reorged'
    group by merchant_address, livemode, payer, chain_id, coalesce(token, '')`.execute(db);
}
