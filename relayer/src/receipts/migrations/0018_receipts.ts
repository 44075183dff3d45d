import { type Kysely, sql } from "kysely";

/** Numbers of receipts, without gaps for each merchant and mode, and the seller as it was when they were given. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table receipt_counters (
      merchant_id text not null references merchants,
      livemode boolean not null,
      last bigint not null default 0,
      primary key (merchant_id, livemode)
    )`.execute(db);
  await sql`
    create table receipts (
      merchant_id text not null references merchants,
      livemode boolean not null,
      sequence bigint not null,
      number text not null,
      payment_id text not null unique,
      seller json not null,
      issued_at timestamptz(3) not null default now(),
      primary key (merchant_id, livemode, sequence)
    )`.execute(db);
}
