import { type Kysely, sql } from "kysely";

/** Finds payments for whoever paid, and for arbiters, without a merchant. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index on payments (payer, funded_at, id)`.execute(db);
  await sql`
    create index on payments (transaction_hash)`.execute(db);
  await sql`
    create index on payments ((terms ->> 'arbiter'), funded_at, id) where stage = 'disputed'`.execute(
    db,
  );
}
