import { type Kysely, sql } from "kysely";

/** Tables whose rows requests make; workers make others also for a store that is closed. */
const tables = [
  ...["api_keys", "payout_changes", "checkouts", "payment_links", "messages"],
  ...["settlement_proposals", "webhook_endpoints", "merchant_profiles", "merchant_logos"],
  ...["confirmation_policies"],
];

/**
 * Makes no row for a store whose organisation was deleted while the request was on its way. The lock waits for a
 * deletion that has begun, and the next statement sees whether it was done.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function require_open_store() returns trigger language plpgsql as $$
    begin
      perform from merchants where id = new.merchant_id for key share;
      if exists (
        select from merchants join organisations on organisations.id = merchants.organisation_id
        where merchants.id = new.merchant_id and deleted_at is not null
      ) then
        raise exception 'the organisation of store % was deleted', new.merchant_id
          using errcode = 'HS001';
      end if;
      return new;
    end $$`.execute(db);
  for (const table of tables) {
    await sql`
      create trigger require_open_store before insert on ${sql.table(table)}
      for each row execute function require_open_store()`.execute(db);
  }
  // A payer's statement is for the arbiter, who is no part of the organisation.
  await sql`
    create trigger require_open_store before insert on statements
    for each row when (new.party = 'merchant') execute function require_open_store()`.execute(db);
}
