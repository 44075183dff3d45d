import { type Kysely, sql } from "kysely";

/** Logo and colour that payers see, and the periods of offers that name none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table merchant_profiles
      add column accent text,
      add column logo_hash text,
      add column inspection_period integer,
      add column capture_period integer,
      add column refund_period integer`.execute(db);
  await sql`
    create table merchant_logos (
      merchant_id text not null references merchants on delete cascade,
      livemode boolean not null,
      hash text not null,
      png bytea not null,
      primary key (merchant_id, livemode)
    )`.execute(db);
  await sql`create index merchant_logos_hash on merchant_logos (hash)`.execute(db);
}
