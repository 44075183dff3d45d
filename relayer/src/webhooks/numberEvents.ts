import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { insertRows } from "../platform/database/insertRows.ts";
import { newId } from "../platform/ids.ts";
import type { NewEvent } from "./newEvent.ts";
import type { WebhookTables } from "./tables.ts";

export interface NumberedEvent extends NewEvent {
  id: string;
  subject: string;
  /** Null: not in the event log. */
  position: bigint | null;
  sequence: number;
  object_version: number;
  /** By PostgreSQL's clock, so that it follows the numbers, whichever process records it. */
  recordedAt: Date;
}

/** Row of the counters, with what it counts from now on. */
type Counter = WebhookTables["webhook_counters"];

/** Subject of the counter of all of an owner's events. */
const LOG = "";

/**
 * Gives events their numbers, in their order: the position in the owner's log, the sequence of the
 * subject and the version of the object. Their counters stay locked until the transaction ends, always in
 * the same order, so that no two transactions deadlock.
 */
export async function numberEvents(
  tx: DatabaseTransaction,
  events: readonly NewEvent[],
): Promise<NumberedEvent[]> {
  const wanted = new Map<string, Counter>();
  for (const event of events) {
    counter(wanted, event, LOG).events += 1n;
    counter(wanted, event, subjectOf(event)).events += 1n;
    counter(wanted, event, event.object.id).versions += 1n;
  }
  const { last, recordedAt } = await count(tx, wanted);
  return events.map((event) => {
    const subject = subjectOf(event);
    const position = ++counter(last, event, LOG).events;
    const sequence = Number(++counter(last, event, subject).events);
    const object_version = Number(++counter(last, event, event.object.id).versions);
    const id = newId("evt", recordedAt);
    return { ...event, id, subject, position, sequence, object_version, recordedAt };
  });
}

function subjectOf({ paymentId, object }: NewEvent): string {
  return paymentId ?? object.id;
}

/** Returns the counter of an event's owner and a subject. */
function counter(counters: Map<string, Counter>, event: NewEvent, subject: string): Counter {
  const { merchantId: merchant_id, livemode } = event;
  const key = keyOf({ merchant_id, livemode, subject });
  let found = counters.get(key);
  if (!found) {
    found = { merchant_id, livemode, subject, events: 0n, versions: 0n };
    counters.set(key, found);
  }
  return found;
}

function keyOf({ merchant_id, livemode, subject }: Omit<Counter, "events" | "versions">): string {
  return `${merchant_id} ${livemode} ${subject}`;
}

/** Adds to the stored counters, and returns what they were before and the time when they were locked. */
async function count(
  tx: DatabaseTransaction,
  wanted: ReadonlyMap<string, Counter>,
): Promise<{ last: Map<string, Counter>; recordedAt: Date }> {
  const sorted = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const rows = await insertRows(tx, "webhook_counters", sorted)
    .onConflict((conflict) =>
      conflict.columns(["merchant_id", "livemode", "subject"]).doUpdateSet({
        events: sql<bigint>`webhook_counters.events + excluded.events`,
        versions: sql<bigint>`webhook_counters.versions + excluded.versions`,
      }),
    )
    .returningAll()
    .returning(sql<Date>`clock_timestamp()`.as("now"))
    .execute();
  const last = new Map<string, Counter>();
  let recordedAt = new Date(0);
  for (const { now, ...row } of rows) {
    const key = keyOf(row);
    const { events = 0n, versions = 0n } = wanted.get(key) ?? {};
    last.set(key, { ...row, events: row.events - events, versions: row.versions - versions });
    if (now > recordedAt) recordedAt = now;
  }
  return { last, recordedAt };
}
