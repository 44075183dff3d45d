import { type Kysely, sql } from "kysely";
import type { Database } from "../db/database.ts";

/** A delivery that this process may attempt until its lease ends. */
export interface ClaimedDelivery {
  id: string;
  /** The number of this attempt. Writing the outcome needs it, so a lost lease changes nothing. */
  attempt: number;
  event_id: string;
  body: Buffer;
  endpoint_id: string;
  url: string;
  key_id: string;
  sealed_secret: Buffer;
}

/** How much may be claimed. */
export interface ClaimLimits {
  /** Milliseconds until a delivery without an outcome may be claimed again. */
  leaseMs: number;
  total: number;
  perEndpoint: number;
  /** What this process already attempts, by endpoint. */
  inFlight: ReadonlyMap<string, number>;
}

/**
 * Takes due deliveries: the longest waiting first, from each endpoint only as many as it has room
 * for, so that one with a backlog leaves the others theirs. Beginning an attempt is counted here;
 * a process that dies has then used it up, and another takes the delivery when the lease ends.
 */
export async function claimDeliveries(
  db: Kysely<Database>,
  { leaseMs, total, perEndpoint, inFlight }: ClaimLimits,
): Promise<ClaimedDelivery[]> {
  const { rows } = await sql<ClaimedDelivery>`
    with due as materialized (
      select delivery.id
      from webhook_endpoints endpoint
      left join unnest(${[...inFlight.keys()]}::text[], ${[...inFlight.values()]}::integer[])
        as busy (endpoint_id, deliveries) on busy.endpoint_id = endpoint.id
      cross join lateral (
        select id, due_at
        from webhook_deliveries
        where endpoint_id = endpoint.id and status = 'pending' and due_at <= now()
        order by due_at
        limit greatest(${perEndpoint}::integer - coalesce(busy.deliveries, 0), 0)
        for update skip locked
      ) delivery
      where endpoint.status = 'enabled'
      order by delivery.due_at
      limit ${total}
    )
    update webhook_deliveries delivery
    set attempts = attempts + 1, due_at = now() + ${leaseMs}::integer * interval '1 millisecond'
    from due, webhook_events event, webhook_endpoints endpoint
    where delivery.id = due.id
      and event.id = delivery.event_id
      and endpoint.id = delivery.endpoint_id
    returning delivery.id, delivery.attempts as attempt, event.id as event_id, event.body,
      endpoint.id as endpoint_id, endpoint.url, endpoint.key_id, endpoint.sealed_secret
  `.execute(db);
  return rows;
}
