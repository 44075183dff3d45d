import { type Kysely, sql } from "kysely";

/** Several hot wallets, one process at a time for each; budgets in gas; what is told of once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table relay_accounts
      add column leased_by text,
      add column leased_until timestamptz(3),
      add column low_since timestamptz(3)`.execute(db);
  await sql`
    alter table relays
      add column stuck_at timestamptz(3),
      add column merchant_id text references merchants`.execute(db);
  await sql`
    create table relay_budgets (
      scope text not null check (scope in ('payer', 'merchant', 'client')),
      key text not null,
      hour timestamptz(0) not null,
      gas bigint not null,
      primary key (scope, key, hour)
    )`.execute(db);
  await sql`create index on relay_budgets (hour)`.execute(db);
  await sql`drop table relay_limits`.execute(db);
}
