import { type Kysely, sql } from "kysely";

/** What the parties of disputes state, encrypted, by month. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table statements (
      id text collate "C" not null,
      merchant_id text not null,
      livemode boolean not null,
      payment_id text not null,
      party text not null check (party in ('payer', 'merchant')),
      sealed_document bytea not null,
      created_at timestamptz(3) not null,
      constraint statements_key primary key (id, created_at)
    ) partition by range (created_at)`.execute(db);
  await sql`
    create index statements_of_payment on statements (payment_id, id)`.execute(db);
}
