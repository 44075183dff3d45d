import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { CIRCUIT_FAILURES, type ClaimedDelivery, FULL_CONCURRENCY } from "./claimDeliveries.ts";
import { isOverloaded, retryDelay } from "./retryDelay.ts";
import type { WebhookOutcome } from "./sendWebhook.ts";

const GONE = 410;

/** A delivery and how its attempt ended. */
export interface EndedAttempt {
  delivery: ClaimedDelivery;
  outcome: WebhookOutcome;
}

/** What some attempts say about their endpoint. */
interface Health {
  endpoint_id: string;
  succeeded: boolean;
  /** Since the last success among them, or in all. */
  failures: number;
  overloaded: boolean;
  gone: boolean;
}

/**
 * Writes down how attempts ended, in the order in which they did, and decides what follows:
 * delivered by any 2xx, else a later attempt while the retry table has one. 410 means that the
 * endpoint wants nothing more: it is disabled, and what waits for it is held. What another process
 * has by now is left to it.
 *
 * The endpoint's failures in a row open and close its circuit; one that says it has too much to do
 * gets half as much at a time, and one more with each success.
 */
export async function recordAttempts(
  db: Kysely<Database>,
  ended: readonly EndedAttempt[],
): Promise<void> {
  const outcomes = ended.map(toRow);
  const healths = readHealths(ended);
  await sql`
    select record_webhook_attempts(
      ${JSON.stringify(outcomes)}::json, ${JSON.stringify(healths)}::json,
      ${CIRCUIT_FAILURES}, ${FULL_CONCURRENCY})
  `.execute(db);
}

function isDelivered({ statusCode }: WebhookOutcome): boolean {
  return statusCode !== null && statusCode >= 200 && statusCode < 300;
}

function toRow({ delivery, outcome }: EndedAttempt) {
  const number = delivery.attempt - delivery.extra_attempts;
  const delay = isDelivered(outcome) || outcome.isFinal ? null : retryDelay({ ...outcome, number });
  const waits = outcome.statusCode === GONE ? "held" : delay === null ? "failed" : "pending";
  return {
    endpoint_id: delivery.endpoint_id,
    delivery_id: delivery.id,
    attempt: delivery.attempt,
    status: isDelivered(outcome) ? "delivered" : waits,
    delay_ms: delay ?? 0,
    started_at: outcome.startedAt,
    duration_ms: outcome.durationMs,
    ip_address: outcome.ipAddress,
    status_code: outcome.statusCode,
    error: outcome.error,
    response_headers: outcome.responseHeaders,
    response_excerpt: outcome.responseExcerpt,
  };
}

function readHealths(ended: readonly EndedAttempt[]): Health[] {
  const healths = new Map<string, Health>();
  for (const { delivery, outcome } of ended) {
    // That an event is no longer kept says nothing about the endpoint.
    if (outcome.isFinal) continue;
    const endpoint_id = delivery.endpoint_id;
    const health = healths.get(endpoint_id) ?? {
      ...{ endpoint_id, succeeded: false, failures: 0, overloaded: false, gone: false },
    };
    if (isDelivered(outcome)) {
      health.succeeded = true;
      health.failures = 0;
      health.overloaded = false;
    } else {
      health.failures += 1;
      health.overloaded ||= isOverloaded(outcome);
      health.gone ||= outcome.statusCode === GONE;
    }
    healths.set(endpoint_id, health);
  }
  return [...healths.values()];
}
