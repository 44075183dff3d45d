import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";

/** Fails every unfinished delivery to an endpoint. */
export async function endPending(tx: DatabaseTransaction, endpointId: string): Promise<void> {
  await failWaiting(tx, sql`delivery.endpoint_id = ${endpointId}`);
}

/** Fails those of the waiting deliveries for which a condition of `delivery` holds. */
export async function failWaiting(
  db: Kysely<Database>,
  condition: RawBuilder<unknown>,
): Promise<void> {
  // Not an update to the other partition: that would be an error for whoever waits for the row.
  await sql`
    with failed as (
      delete from webhook_deliveries_waiting delivery where ${condition} returning delivery.*
    )
    insert into webhook_deliveries_ended (id, event_id, endpoint_id, event_type, reason, thin, status,
      attempts, extra_attempts, created_at, finished_at)
    select id, event_id, endpoint_id, event_type, reason, thin, 'failed', attempts, extra_attempts,
      created_at, now()
    from failed`.execute(db);
}
