import { type Kysely, sql } from "kysely";

/** Relays of more than funding: one for each thing that a payer signed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table relays
      add column kind text not null default 'fund'
        check (kind in ('fund', 'fund_permit2', 'release', 'dispute')),
      add column details jsonb not null default '{}',
      add column digest text`.execute(db);
  await sql`update relays set digest = payment_id`.execute(db);
  await sql`
    alter table relays
      alter column kind drop default,
      alter column details drop default,
      alter column digest set not null,
      alter column checkout_id drop not null,
      drop constraint relays_payment_id_key,
      add unique (digest)`.execute(db);
  await sql`create index on relays (payment_id)`.execute(db);
}
