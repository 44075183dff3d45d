import { type Kysely, sql } from "kysely";

/** Coins that the payers of a link choose from, besides its first, and taxes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table payment_links add column further_coins json not null default '[]'`.execute(db);
  await sql`
    alter table payment_links add column tax_lines json not null default '[]'`.execute(db);
}
