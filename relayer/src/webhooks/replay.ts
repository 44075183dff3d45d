import { sql } from "kysely";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { readClock } from "../platform/database/readNow.ts";
import { unionOf } from "../platform/database/unionOf.ts";
import { ApiError } from "../platform/errors.ts";
import { readCursor, toPage } from "../platform/http/pagination.ts";
import { idBound, newId } from "../platform/ids.ts";
import type { Owner } from "../platform/owner.ts";
import type { EventType } from "./eventType.ts";
import { deliveryIdText } from "./listDeliveries.ts";
import { wakeDispatchers } from "./recordEvent.ts";
import { endpointNotFound } from "./requireEndpoint.ts";
import type { WebhookTables } from "./tables.ts";
import { enabling } from "./updateEndpoint.ts";

/** Most deliveries that one request reads, and so sends again. */
export const MAX_REPLAYED = 5_000;

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
  status?: ReplayedStatus | undefined;
  /** `next_cursor` of an earlier answer. */
  cursor?: string | undefined;
}

export const replayedStatuses = ["pending", "delivered", "failed"] as const;
type ReplayedStatus = (typeof replayedStatuses)[number];

export interface Replayed {
  count: number;
  /** Null: nothing is left. */
  next_cursor: string | null;
}

/**
 * Sends an endpoint's deliveries again. A pending one is sent now, as an attempt outside the schedule.
 * Any other stays as it is, and a new delivery of the same event is created. Running ones are skipped.
 * Goes from the newest delivery to the oldest, so that what it adds is never sent again by the rest.
 * @throws ApiError webhook_endpoint_not_found, webhook_endpoint_disabled
 */
export async function replay(
  tx: DatabaseTransaction,
  owner: Owner,
  endpointId: string,
  filter: ReplayFilter,
): Promise<Replayed> {
  await requireEnabled(tx, owner, endpointId);
  return sendAgain(tx, owner, endpointId, filter, "replay");
}

/**
 * Enables an endpoint, which sends what was held, those that wait for their next attempt included, and sends
 * again what failed since a time.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function recover(
  tx: DatabaseTransaction,
  owner: Owner,
  endpointId: string,
  { since, cursor }: { since: Date; cursor?: string | undefined },
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
  let held = 0;
  if (endpoint.status === "disabled") {
    await tx
      .updateTable("webhook_endpoints")
      .set({ ...enabling, version: sql<number>`version + 1` })
      .where("id", "=", endpointId)
      .execute();
    held = await countWaiting(tx, endpointId);
    await tx
      .updateTable("webhook_deliveries")
      .set({ due_at: sql<Date>`now()` })
      .where("endpoint_id", "=", endpointId)
      .where("status", "=", "pending")
      .where("due_at", ">", sql<Date>`now()`)
      .execute();
  }
  const filter = { since, status: "failed", cursor } as const;
  const failed = await sendAgain(tx, owner, endpointId, filter, "recovery");
  return { ...failed, count: held + failed.count };
}

/** Counts what waits for an endpoint, through an index of it alone. */
async function countWaiting(tx: DatabaseTransaction, endpointId: string): Promise<number> {
  const { count } = await tx
    .selectFrom("webhook_deliveries")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("endpoint_id", "=", endpointId)
    .where("status", "in", ["pending", "sending"])
    .executeTakeFirstOrThrow();
  return Number(count);
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
      "This endpoint is disabled: enable it, which sends what is held, and then replay.",
    );
  }
}

async function sendAgain(
  tx: DatabaseTransaction,
  owner: Owner,
  endpointId: string,
  filter: ReplayFilter,
  reason: "replay" | "recovery",
): Promise<Replayed> {
  const page = await readDeliveries(tx, owner, endpointId, filter);
  const old = await readReplaced(tx, endpointId, page.data);
  const since = filter.since && idBound("evt", filter.since);
  const until = filter.until && idBound("evt", filter.until);
  const rows = page.data
    .filter(
      (row) =>
        row.status !== "sending" &&
        row.reason !== "test" &&
        !old.has(row.id) &&
        (since === undefined || row.event_id >= since) &&
        (until === undefined || row.event_id < until),
    )
    .reverse();
  const waiting = rows.filter(({ status }) => status === "pending").map(({ id }) => id);
  if (waiting.length > 0) {
    await tx
      .updateTable("webhook_deliveries")
      .set({
        due_at: sql<Date>`now()`,
        extra_attempts: sql<number>`least(extra_attempts + 1, attempts)`,
      })
      .where("endpoint_id", "=", endpointId)
      .where("id", "in", waiting)
      .where("status", "=", "pending")
      // One that is due already is sent in any case.
      .where("due_at", ">", sql<Date>`now()`)
      .execute();
  }
  const ended = rows.filter(({ status }) => status !== "pending");
  if (ended.length > 0) {
    // It is newer than all that was read.
    const time = await readClock(tx);
    await tx
      .insertInto("webhook_deliveries")
      .values(
        ended.map(
          ({ event_id, event_type, thin }): NewRow<WebhookTables["webhook_deliveries"]> => ({
            ...{
              id: newId("whd", time),
              event_id,
              endpoint_id: endpointId,
              event_type,
              reason,
              thin,
            },
            ...{ subject: null, sequence: null, finished_at: null },
          }),
        ),
      )
      .execute();
  }
  await wakeDispatchers(tx);
  return { count: rows.length, next_cursor: page.next_cursor };
}

/** Reads a page of an endpoint's deliveries, newest first, through the indexes of their list. */
async function readDeliveries(
  tx: DatabaseTransaction,
  owner: Owner,
  endpointId: string,
  { event, type, payment, since, status, cursor }: ReplayFilter,
) {
  const before = readCursor(cursor, [deliveryIdText] as const);
  const events = payment === undefined ? [] : await eventsOf(tx, owner, payment);
  const select = (wanted: ReplayFilter["status"]) => {
    let part = tx
      .selectFrom("webhook_deliveries")
      .select(["id", "event_id", "event_type", "status", "reason", "thin"])
      .where("endpoint_id", "=", endpointId);
    if (wanted) part = part.where("status", "=", wanted);
    if (type) part = part.where("event_type", "=", type);
    if (event !== undefined) part = part.where("event_id", "=", event);
    if (payment !== undefined) part = part.where("event_id", "=", sql<string>`any(${events})`);
    // A delivery is never older than its event.
    if (since) part = part.where("id", ">=", idBound("whd", since));
    if (before) part = part.where("id", "<", before[0]);
    part = part.orderBy("id", "desc").limit(MAX_REPLAYED + 1);
    return tx.selectFrom(part.as("part")).selectAll();
  };
  // Every index of a list has the status before the id; that of an event needs none.
  const isOfEvents = event !== undefined || payment !== undefined;
  const all = isOfEvents ? [undefined] : replayedStatuses;
  const found = await unionOf((status ? [status] : all).map(select))
    .orderBy("id", "desc")
    .limit(MAX_REPLAYED + 1)
    .execute();
  return toPage(found, MAX_REPLAYED, ({ id }) => [id]);
}

/** Lists the events of a payment, which are few. */
async function eventsOf(tx: DatabaseTransaction, owner: Owner, payment: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("webhook_events")
    .select("id")
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .where("subject", "=", payment.toLowerCase())
    .execute();
  return rows.map(({ id }) => id);
}

/** Returns which deliveries have a later one of the same event, which has the event's current status. */
async function readReplaced(
  tx: DatabaseTransaction,
  endpointId: string,
  deliveries: readonly { id: string; event_id: string }[],
): Promise<ReadonlySet<string>> {
  const ids = deliveries.map(({ id }) => id);
  const events = deliveries.map(({ event_id }) => event_id);
  const { rows } = await sql<{ id: string }>`
    select asked.id from unnest(${ids}::text[], ${events}::text[]) as asked (id, event_id)
    cross join lateral (
      select from webhook_deliveries
      where event_id = asked.event_id and endpoint_id = ${endpointId} and id > asked.id
      limit 1
    ) later`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
