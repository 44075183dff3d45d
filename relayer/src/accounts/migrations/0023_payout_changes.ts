import { type Kysely, sql } from "kysely";

/** Changes of payout addresses, which wait before they hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payout_changes (
      id text primary key,
      merchant_id text not null references merchants,
      chain_id integer,
      payee text not null,
      previous text not null,
      label text,
      cold boolean not null,
      proof text not null check (proof in ('signature', 'acknowledged')),
      requested_by text not null,
      confirmed_by text,
      confirmed_at timestamptz(3),
      status text not null
        check (status in ('waiting_for_confirmation', 'waiting', 'applied', 'cancelled')),
      effective_at timestamptz(3),
      created_at timestamptz(3) not null default now(),
      ended_at timestamptz(3)
    )`.execute(db);
  await sql`create index on payout_changes (merchant_id, id desc)`.execute(db);
  await sql`
    create unique index on payout_changes (merchant_id, coalesce(chain_id, 0))
    where status in ('waiting_for_confirmation', 'waiting')`.execute(db);
}
