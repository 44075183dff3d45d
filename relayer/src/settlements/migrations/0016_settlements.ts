import { type Kysely, sql } from "kysely";

/** Proposals of payer or merchant to divide the held money, with the signatures of both. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table settlement_proposals (
      id text primary key,
      merchant_id text not null references merchants,
      livemode boolean not null,
      payment_id text not null,
      proposed_by text not null check (proposed_by in ('payer', 'merchant')),
      payer_amount numeric(78, 0) not null,
      held numeric(78, 0) not null,
      deadline bigint not null,
      sealed_note bytea,
      payer_signature text,
      merchant_signature text,
      status text not null default 'open'
        check (status in ('open', 'agreed', 'executed', 'declined', 'withdrawn', 'lapsed')),
      created_at timestamptz(3) not null default now(),
      ended_at timestamptz(3),
      check (status <> 'agreed' or (payer_signature is not null and merchant_signature is not null))
    )`.execute(db);
  await sql`
    create index on settlement_proposals (payment_id, id)`.execute(db);
  await sql`
    create index on settlement_proposals (id) where status in ('open', 'agreed')`.execute(db);
}
