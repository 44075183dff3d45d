import { type Kysely, sql } from "kysely";

/**
 * Every store has an organisation, and a session says of the second factor only whether it was proved: whether it is due
 * is read from the account.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table merchants alter column organisation_id set not null`.execute(db);
  await sql`alter table sessions drop constraint sessions_second_factor_check`.execute(db);
  await sql`
    update sessions set second_factor = 'required' where second_factor = 'none'`.execute(db);
  await sql`
    alter table sessions
      add constraint sessions_second_factor_check
        check (second_factor in ('required', 'verified'))`.execute(db);
}
