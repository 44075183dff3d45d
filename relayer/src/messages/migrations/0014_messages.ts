import { type Kysely, sql } from "kysely";

/** Messages between payers and shops, encrypted, by month. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      id text collate "C" not null,
      merchant_id text not null,
      livemode boolean not null,
      payment_id text not null,
      author text not null check (author in ('payer', 'merchant')),
      sealed_text bytea not null,
      read_at timestamptz(3),
      created_at timestamptz(3) not null,
      constraint messages_key primary key (id, created_at)
    ) partition by range (created_at)`.execute(db);
  await sql`
    create index messages_of_payment on messages (payment_id, id)`.execute(db);
}
