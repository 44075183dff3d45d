import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { retryDeadlock } from "../platform/database/retryDeadlock.ts";
import { CIRCUIT_FAILURES, type ClaimedDelivery, FULL_CONCURRENCY } from "./claimDeliveries.ts";
import { isOverloaded, retryDelay } from "./retryDelay.ts";
import type { WebhookOutcome } from "./sendWebhook.ts";

const GONE = 410;

/** Delivery with the outcome of an attempt. */
export interface EndedAttempt {
  delivery: ClaimedDelivery;
  outcome: WebhookOutcome;
}

/** Health of an endpoint, from some of its attempts. */
interface Health {
  endpoint_id: string;
  succeeded: boolean;
  /** Failures since the last success among them, or all. */
  failures: number;
  overloaded: boolean;
  gone: boolean;
}

/**
 * Stores outcomes in the order in which attempts ended, and decides what follows. Any 2xx is
 * delivered; other answers are retried by the schedule. 410 disables the endpoint, whatever its other
 * attempts end with. Deliveries that another process has claimed meanwhile are skipped.
 *
 * Failures in a row open the endpoint's circuit, a success closes it. An overloaded endpoint gets
 * half the concurrency, and one more with each success.
 */
export async function recordAttempts(
  db: Kysely<Database>,
  ended: readonly EndedAttempt[],
): Promise<void> {
  const outcomes = ended.map(toRow);
  const healths = readHealths(ended);
  const record = sql`
    select record_webhook_attempts(
      ${JSON.stringify(outcomes)}::json,
      ${healths.map(({ endpoint_id }) => endpoint_id)}::text[], ${JSON.stringify(healths)}::json,
      ${CIRCUIT_FAILURES}, ${FULL_CONCURRENCY})`;
  // A change of an endpoint may lock the same deliveries in another order.
  await retryDeadlock(() => record.execute(db));
}

function isDelivered({ statusCode }: WebhookOutcome): boolean {
  return statusCode !== null && statusCode >= 200 && statusCode < 300;
}

function toRow({ delivery, outcome }: EndedAttempt) {
  const number = delivery.attempt - delivery.extra_attempts;
  const delay = isDelivered(outcome) || outcome.isFinal ? null : retryDelay({ ...outcome, number });
  return {
    delivery_id: delivery.id,
    attempt: delivery.attempt,
    status: isDelivered(outcome) ? "delivered" : delay === null ? "failed" : "pending",
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
    // What was never sent says nothing about the endpoint.
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
