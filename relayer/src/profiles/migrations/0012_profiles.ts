import { type Kysely, sql } from "kysely";

/** What payers are told about a merchant, and defaults of its checkouts, for each mode. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table merchant_profiles (
      merchant_id text not null references merchants,
      livemode boolean not null,
      website text,
      support_email text,
      support_url text,
      refund_policy text,
      legal_name text,
      legal_address text,
      tax_id text,
      receipt_prefix text not null default 'R',
      arbiter text,
      arbiter_name text,
      accepts json not null default '[]',
      updated_at timestamptz(3) not null default now(),
      primary key (merchant_id, livemode)
    )`.execute(db);
}
