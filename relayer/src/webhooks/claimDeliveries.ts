import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { MAX_ATTEMPTS } from "./retryDelay.ts";

/** Failed attempts in a row that open an endpoint's circuit; then it is only probed. */
export const CIRCUIT_FAILURES = 10;

/** Days after which a delivery is not claimed any more: 30 held, then a retry schedule of under four. */
export const CLAIM_DAYS = 40;

/** Concurrent attempts to one healthy endpoint, over all processes. */
export const FULL_CONCURRENCY = 8;

/** A delivery that this process may attempt until its lease ends. */
export interface ClaimedDelivery {
  id: string;
  /** Number of this attempt. An outcome is stored only under it, so a lost lease changes nothing. */
  attempt: number;
  /** Earlier attempts outside the retry schedule. */
  extra_attempts: number;
  /** Whether the next event of the same payment waits for this one. */
  ordered: boolean;
  event_id: string;
  /** Null if the event is past its retention. */
  body: Buffer | null;
  /** Whether only the object's id is sent. */
  thin: boolean;
  merchant_id: string;
  endpoint_id: string;
  endpoint_version: number;
}

export interface ClaimLimits {
  /** Milliseconds until a delivery without an outcome may be claimed again. */
  leaseMs: number;
  /** Free places of this process. */
  total: number;
  perEndpoint: number;
  /** Places of this process that each merchant's attempts take. */
  held: ReadonlyMap<string, number>;
  /** Places that count as taken for each merchant that `held` does not name; 0 by default. */
  others?: number;
}

/**
 * Leases due deliveries. Each endpoint gives at most as many as it has room for, so that one with a
 * backlog does not starve others; an endpoint with an open circuit gives none. Whichever merchant has
 * the fewest places is next, and none gets more places than it leaves free: a merchant alone takes
 * half of them, and however many take what they can, there is room for one more. Within a merchant
 * the longest waiting goes first.
 *
 * An attempt is counted when it begins: if the process dies, another claims the delivery when the
 * lease ends. A delivery without attempts left fails.
 */
export async function claimDeliveries(
  db: Kysely<Database>,
  { leaseMs, total, perEndpoint, held, others = 0 }: ClaimLimits,
): Promise<ClaimedDelivery[]> {
  const { rows } = await sql<ClaimedDelivery>`
    select * from claim_webhook_deliveries(
      ${leaseMs}::integer * interval '1 millisecond', ${total}, ${perEndpoint},
      ${CIRCUIT_FAILURES}, ${MAX_ATTEMPTS}, ${JSON.stringify(Object.fromEntries(held))}::jsonb,
      ${others})
  `.execute(db);
  const bodies = new Map<string, Buffer>();
  for (const { event_id, body } of rows) if (body) bodies.set(event_id, body);
  return rows.map((row) => ({ ...row, body: bodies.get(row.event_id) ?? null }));
}
