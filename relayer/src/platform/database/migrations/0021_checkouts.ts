import { type Kysely, sql } from "kysely";

/** Orders that payers can check, references that are unique on request, and money that comes late. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table checkouts
      add column unique_reference boolean not null default false,
      add column line_items json not null default '[]',
      add column order_salt text,
      add column expired_at timestamptz(3),
      add column monitor_until timestamptz(3),
      add column late_payment_id text,
      add column late_resolution text
        check (late_resolution in ('pending', 'accepted', 'returned')),
      add column late_resolved_at timestamptz(3)`.execute(db);
  await sql`
    update checkouts set
      monitor_until = expires_at + interval '1 day',
      expired_at = case when exists (
        select from webhook_events
        where subject = checkouts.id and type = 'checkout.expired'
      ) then expiry_settled_at end`.execute(db);
  await sql`
    alter table checkouts
      alter column monitor_until set default now() + interval '1 day',
      alter column monitor_until set not null`.execute(db);
  await sql`
    create unique index checkouts_unique_reference on checkouts (merchant_id, client_reference_id)
      where unique_reference and expired_at is null`.execute(db);
  await sql`
    create index on checkouts (merchant_id, client_reference_id, id desc)
      where client_reference_id is not null`.execute(db);
  await sql`
    create index on checkouts (monitor_until)
      where expired_at is not null and late_payment_id is null`.execute(db);
}
