import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { ClaimedDelivery } from "./claimDeliveries.ts";

/** Returns a delivery to the queue after a shutdown aborted its attempt; its schedule does not change. */
export async function releaseDelivery(
  db: Kysely<Database>,
  { endpoint_id, id, attempt }: ClaimedDelivery,
): Promise<void> {
  await db
    .updateTable("webhook_deliveries")
    .set({ status: "pending", due_at: sql`now()`, extra_attempts: sql`extra_attempts + 1` })
    .where("endpoint_id", "=", endpoint_id)
    .where("id", "=", id)
    .where("attempts", "=", attempt)
    .where("status", "=", "sending")
    .execute();
}

/** Takes back an attempt that could not begin; the delivery waits until its lease ends. */
export async function uncountAttempt(
  db: Kysely<Database>,
  { endpoint_id, id, attempt }: ClaimedDelivery,
): Promise<void> {
  await db
    .updateTable("webhook_deliveries")
    .set({ status: "pending", attempts: sql`attempts - 1` })
    .where("endpoint_id", "=", endpoint_id)
    .where("id", "=", id)
    .where("attempts", "=", attempt)
    .where("status", "=", "sending")
    .execute();
}

/** Returns deliveries to the queue whose attempts were not begun; they do not count. */
export async function returnUnsent(
  db: Kysely<Database>,
  deliveries: readonly ClaimedDelivery[],
): Promise<void> {
  if (deliveries.length === 0) return;
  const rows = deliveries.map(({ endpoint_id, id, attempt }) => ({ endpoint_id, id, attempt }));
  await sql`
    update webhook_deliveries delivery
    set status = 'pending', due_at = now(), attempts = delivery.attempts - 1
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as unsent(endpoint_id text, id text, attempt integer)
    where delivery.endpoint_id = unsent.endpoint_id and delivery.id = unsent.id
      and delivery.attempts = unsent.attempt and delivery.status = 'sending'
  `.execute(db);
}
