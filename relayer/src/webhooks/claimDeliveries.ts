import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { MAX_ATTEMPTS } from "./retryDelay.ts";

/** Failed attempts in a row after which an endpoint is only probed. */
export const CIRCUIT_FAILURES = 10;

/** Attempts at one time to one endpoint that answers as it should, over all processes. */
export const FULL_CONCURRENCY = 8;

/** A delivery that this process may attempt until its lease ends. */
export interface ClaimedDelivery {
  id: string;
  /** The number of this attempt. Writing the outcome needs it, so a lost lease changes nothing. */
  attempt: number;
  /** The attempts before that do not count for the retry table. */
  extra_attempts: number;
  /** Whether the next event of the same payment waits for this one. */
  ordered: boolean;
  event_id: string;
  /** Null: the event is older than events are kept. */
  body: Buffer | null;
  endpoint_id: string;
  endpoint_version: number;
}

/** How much may be claimed. */
export interface ClaimLimits {
  /** Milliseconds until a delivery without an outcome may be claimed again. */
  leaseMs: number;
  total: number;
  perEndpoint: number;
}

/**
 * Takes due deliveries: the longest waiting first, from each endpoint only as many as it has room
 * for, so that one with a backlog leaves the others theirs, and none from one whose circuit is open.
 * Beginning an attempt is counted here; a process that dies has then used it up, and another takes
 * the delivery when the lease ends. One that has used all of them up is failed.
 */
export async function claimDeliveries(
  db: Kysely<Database>,
  { leaseMs, total, perEndpoint }: ClaimLimits,
): Promise<ClaimedDelivery[]> {
  const { rows } = await sql<ClaimedDelivery>`
    select * from claim_webhook_deliveries(
      ${leaseMs}::integer * interval '1 millisecond', ${total}, ${perEndpoint},
      ${CIRCUIT_FAILURES}, ${MAX_ATTEMPTS})
  `.execute(db);
  return rows;
}
