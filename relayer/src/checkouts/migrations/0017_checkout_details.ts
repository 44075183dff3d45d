import { type Kysely, sql } from "kysely";

/** Taxes of checkouts, and customers that merchants name, encrypted, by month. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table checkouts add column tax_lines json not null default '[]'`.execute(db);
  await sql`
    create table checkout_customers (
      checkout_id text not null,
      sealed_customer bytea not null,
      created_at timestamptz(3) not null,
      constraint checkout_customers_key primary key (checkout_id, created_at)
    ) partition by range (created_at)`.execute(db);
}
