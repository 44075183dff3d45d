import { type Kysely, sql } from "kysely";
import type { Database } from "../db/database.ts";
import type { ClaimedDelivery } from "./claimDeliveries.ts";
import { retryDelay } from "./retryDelay.ts";
import type { WebhookOutcome } from "./sendWebhook.ts";

const GONE = 410;

/**
 * Writes down how an attempt ended and decides what follows: delivered by any 2xx, else a later
 * attempt while the retry table has one. 410 means that the endpoint wants nothing more: it is
 * disabled. If another process has the delivery by now, nothing is written.
 */
export async function recordAttempt(
  db: Kysely<Database>,
  delivery: ClaimedDelivery,
  outcome: WebhookOutcome,
): Promise<void> {
  const { statusCode } = outcome;
  const isDelivered = statusCode !== null && statusCode >= 200 && statusCode < 300;
  const isGone = statusCode === GONE;
  const delay = isDelivered || isGone ? null : retryDelay({ ...outcome, number: delivery.attempt });
  const status = isDelivered ? "delivered" : delay === null ? "failed" : "pending";
  await sql`
    with finished as (
      update webhook_deliveries
      set status = ${status},
        due_at = now() + ${delay ?? 0}::bigint * interval '1 millisecond',
        finished_at = case when ${status} = 'pending' then null else now() end
      where id = ${delivery.id} and attempts = ${delivery.attempt} and status = 'pending'
      returning id
    ), disabled as (
      update webhook_endpoints set status = 'disabled'
      where ${isGone} and id = ${delivery.endpoint_id} and exists (select from finished)
    )
    insert into webhook_attempts
      (delivery_id, number, started_at, duration_ms, status_code, error, response_excerpt)
    select id, ${delivery.attempt}, ${outcome.startedAt}, ${outcome.durationMs}, ${statusCode},
      ${outcome.error}, ${outcome.responseExcerpt}
    from finished
  `.execute(db);
}

/** Gives a delivery back whose attempt was broken off by our own end. */
export async function releaseDelivery(
  db: Kysely<Database>,
  { id, attempt }: ClaimedDelivery,
): Promise<void> {
  await db
    .updateTable("webhook_deliveries")
    .set({ due_at: sql`now()` })
    .where("id", "=", id)
    .where("attempts", "=", attempt)
    .where("status", "=", "pending")
    .execute();
}

/** Uncounts an attempt that could not even begin; the delivery waits until its lease ends. */
export async function uncountAttempt(
  db: Kysely<Database>,
  { id, attempt }: ClaimedDelivery,
): Promise<void> {
  await db
    .updateTable("webhook_deliveries")
    .set({ attempts: sql`attempts - 1` })
    .where("id", "=", id)
    .where("attempts", "=", attempt)
    .where("status", "=", "pending")
    .execute();
}
