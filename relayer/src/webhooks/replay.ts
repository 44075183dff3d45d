import { sql } from "kysely";
import { batches } from "../platform/batches.ts";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { idBound, newId } from "../platform/ids.ts";
import type { Owner } from "../platform/owner.ts";
import type { EventType } from "./eventType.ts";
import { wakeDispatchers } from "./recordEvent.ts";
import { endpointNotFound } from "./requireEndpoint.ts";
import type { WebhookTables } from "./tables.ts";
import { enabling } from "./updateEndpoint.ts";

/** Most deliveries that one request replays. */
const MAX_REPLAYED = 10_000;

/** Days for which deliveries to a disabled endpoint are held. */
export const HOLD_DAYS = 30;

/** Deliveries to send again. */
export interface ReplayFilter {
  /** Event id. */
  event?: string | undefined;
  type?: EventType | undefined;
  payment?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
  status?: "pending" | "delivered" | "failed" | "held" | undefined;
}

export interface Replayed {
  count: number;
  has_more: boolean;
}

/**
 * Sends an endpoint's deliveries again. A pending one is sent now, as an attempt outside the schedule.
 * Any other stays as it is, and a new delivery of the same event is created. Running ones are skipped.
 * @throws ApiError webhook_endpoint_not_found, webhook_endpoint_disabled
 */
export async function replay(
  tx: DatabaseTransaction,
  owner: Owner,
  endpointId: string,
  filter: ReplayFilter,
): Promise<Replayed> {
  await requireEnabled(tx, owner, endpointId);
  return sendAgain(tx, endpointId, filter, "replay");
}

/**
 * Enables an endpoint and sends the deliveries held or failed since a time, at most 30 days ago.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function recover(
  tx: DatabaseTransaction,
  owner: Owner,
  endpointId: string,
  since: Date,
): Promise<Replayed> {
  const endpoint = await tx
    .selectFrom("webhook_endpoints")
    .select("status")
    .where("id", "=", endpointId)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!endpoint) throw endpointNotFound();
  if (endpoint.status === "disabled") {
    await tx
      .updateTable("webhook_endpoints")
      .set({ ...enabling, version: sql<number>`version + 1` })
      .where("id", "=", endpointId)
      .execute();
  }
  const held = await tx
    .updateTable("webhook_deliveries")
    .set({ status: "pending", due_at: sql<Date>`now()`, queued_at: sql<Date>`now()` })
    .where("endpoint_id", "=", endpointId)
    .where("status", "=", "held")
    .where("id", ">=", oldest("whd", since))
    .executeTakeFirst();
  const failed = await sendAgain(tx, endpointId, { since, status: "failed" }, "recovery");
  await wakeDispatchers(tx);
  return { count: Number(held.numUpdatedRows) + failed.count, has_more: failed.has_more };
}

/** Returns the lowest id within a recovery. */
function oldest(prefix: string, since: Date): string {
  const limit = Date.now() - HOLD_DAYS * 86_400_000;
  return idBound(prefix, new Date(Math.max(since.getTime(), limit)));
}

async function requireEnabled(tx: DatabaseTransaction, owner: Owner, id: string): Promise<void> {
  const endpoint = await tx
    .selectFrom("webhook_endpoints")
    .select("status")
    .where("id", "=", id)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .forKeyShare()
    .executeTakeFirst();
  if (!endpoint) throw endpointNotFound();
  if (endpoint.status === "disabled") {
    throw new ApiError(
      "webhook_endpoint_disabled",
      "This endpoint is disabled: enable it, or recover it to get the held deliveries too.",
    );
  }
}

async function sendAgain(
  tx: DatabaseTransaction,
  endpointId: string,
  filter: ReplayFilter,
  reason: "replay" | "recovery",
): Promise<Replayed> {
  // The latest delivery of an event to this endpoint has the event's current status.
  let latest = tx
    .selectFrom("webhook_deliveries as delivery")
    .innerJoin("webhook_events as event", "event.id", "delivery.event_id")
    .distinctOn("delivery.event_id")
    .select(["delivery.id", "delivery.event_id", "delivery.event_type", "delivery.status"])
    .select("delivery.thin")
    .where("delivery.endpoint_id", "=", endpointId)
    .where("delivery.reason", "<>", "test")
    .orderBy("delivery.event_id")
    .orderBy("delivery.id", "desc");
  if (filter.event !== undefined) latest = latest.where("delivery.event_id", "=", filter.event);
  if (filter.type !== undefined) latest = latest.where("delivery.event_type", "=", filter.type);
  if (filter.payment !== undefined)
    latest = latest.where("event.subject", "=", filter.payment.toLowerCase());
  if (filter.since) latest = latest.where("delivery.event_id", ">=", idBound("evt", filter.since));
  if (filter.until) latest = latest.where("delivery.event_id", "<", idBound("evt", filter.until));
  let chosen = tx
    .selectFrom(latest.as("latest"))
    .selectAll()
    .where("status", "<>", "sending")
    .orderBy("event_id")
    .limit(MAX_REPLAYED + 1);
  if (filter.status !== undefined) chosen = chosen.where("status", "=", filter.status);
  const found = await chosen.execute();
  const rows = found.slice(0, MAX_REPLAYED);
  const waiting = rows.filter(({ status }) => status === "pending").map(({ id }) => id);
  if (waiting.length > 0) {
    await tx
      .updateTable("webhook_deliveries")
      .set({ due_at: sql<Date>`now()`, extra_attempts: sql<number>`extra_attempts + 1` })
      .where("endpoint_id", "=", endpointId)
      .where("id", "in", waiting)
      .where("status", "=", "pending")
      .execute();
  }
  const ended = rows.filter(({ status }) => status !== "pending");
  // PostgreSQL takes at most 65,535 parameters.
  for (const some of batches(ended, 5_000)) {
    await tx
      .insertInto("webhook_deliveries")
      .values(
        some.map(
          ({ event_id, event_type, thin }): NewRow<WebhookTables["webhook_deliveries"]> => ({
            ...{ id: newId("whd"), event_id, endpoint_id: endpointId, event_type, reason, thin },
            ...{ subject: null, sequence: null, finished_at: null },
          }),
        ),
      )
      .execute();
  }
  await wakeDispatchers(tx);
  return { count: rows.length, has_more: found.length > MAX_REPLAYED };
}
