import { sql } from "kysely";
import { batches } from "../platform/batches.ts";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { API_VERSION } from "../platform/http/requestId.ts";
import { newId } from "../platform/ids.ts";
import type { NewEvent } from "./newEvent.ts";
import { type NumberedEvent, numberEvents } from "./numberEvents.ts";
import type { WebhookTables } from "./tables.ts";

/** PostgreSQL channel that wakes the dispatchers. */
export const deliveryChannel = "webhook_deliveries";

/**
 * Records an event and a delivery to each endpoint of its owner that receives its type. Uses the
 * caller's transaction, so that the event is sent if and only if its cause is committed.
 */
export function recordEvent(tx: DatabaseTransaction, event: NewEvent): Promise<void> {
  return recordEvents(tx, [event]);
}

/**
 * Records several events in their order, with as few statements as one takes. Transactions that
 * record events of the same owner wait for each other, which keeps the numbers without gaps and in
 * the order of commits.
 */
export async function recordEvents(
  tx: DatabaseTransaction,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const numbered = await numberEvents(tx, events);
  await insertEvents(tx, numbered);
  await enqueue(tx, numbered);
}

/** Stores events, each serialised once: every attempt signs and sends the same bytes. */
export async function insertEvents(
  tx: DatabaseTransaction,
  events: readonly NumberedEvent[],
): Promise<void> {
  let inserting: Promise<unknown> = Promise.resolve();
  for (const some of batches(events, EVENTS)) {
    const rows = some.map(toRow);
    await inserting;
    // The next rows are serialised while PostgreSQL stores these.
    inserting = tx.insertInto("webhook_events").values(rows).execute();
  }
  await inserting;
}

function toRow(event: NumberedEvent): NewRow<WebhookTables["webhook_events"]> {
  const { id, merchantId, livemode, type, object, subject, position, sequence, object_version } =
    event;
  const head = {
    id,
    type,
    timestamp: event.recordedAt.toISOString(),
    api_version: API_VERSION,
    livemode,
    merchant_id: merchantId,
    sequence,
    object_version,
  };
  const proof = event.proof ?? null;
  const full = { object, ...(event.previous && { previous: event.previous }) };
  return {
    ...{
      id,
      merchant_id: merchantId,
      livemode,
      position,
      subject,
      sequence: BigInt(sequence),
      type,
    },
    body: Buffer.from(JSON.stringify({ ...head, data: full, proof })),
  };
}

/** Events of one statement. */
const EVENTS = 250;

/** Deliveries of one statement. PostgreSQL takes at most 65,535 parameters. */
const DELIVERIES = 1_000;

async function enqueue(tx: DatabaseTransaction, events: readonly NumberedEvent[]): Promise<void> {
  // Locks the endpoints, so that none is deleted before the insertion.
  const endpoints = await tx
    .selectFrom("webhook_endpoints")
    .select(["id", "merchant_id", "livemode", "payload", "ordering", "event_types"])
    .where("merchant_id", "in", [...new Set(events.map(({ merchantId }) => merchantId))])
    .orderBy("id")
    .forKeyShare()
    .execute();
  const deliveries = events.flatMap((event) =>
    endpoints
      .filter(
        ({ id, merchant_id, livemode, event_types }) =>
          merchant_id === event.merchantId &&
          livemode === event.livemode &&
          id !== event.exceptEndpoint &&
          (event_types?.includes(event.type) ?? true),
      )
      .map(
        ({ id, payload, ordering }): NewRow<WebhookTables["webhook_deliveries"]> => ({
          id: newId("whd", event.recordedAt),
          event_id: event.id,
          endpoint_id: id,
          event_type: event.type,
          subject: ordering === "per_payment" ? event.subject : null,
          sequence: ordering === "per_payment" ? BigInt(event.sequence) : null,
          thin: payload === "thin",
          finished_at: null,
        }),
      ),
  );
  if (deliveries.length === 0) return;
  for (const some of batches(deliveries, DELIVERIES)) {
    await tx.insertInto("webhook_deliveries").values(some).execute();
  }
  await wakeDispatchers(tx);
}

/** Wakes every dispatcher once the transaction is committed. */
export async function wakeDispatchers(tx: DatabaseTransaction): Promise<void> {
  await sql`select pg_notify(${deliveryChannel}, '')`.execute(tx);
}
