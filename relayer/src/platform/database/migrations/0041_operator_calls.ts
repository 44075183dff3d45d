import { type Kysely, sql } from "kysely";

/** Relays of what merchants ask their operator for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table relays
      drop constraint relays_kind_check,
      add constraint relays_kind_check check (kind in
        ('fund', 'fund_permit2', 'release', 'dispute', 'capture', 'void', 'refund', 'settle'))`.execute(
    db,
  );
}
