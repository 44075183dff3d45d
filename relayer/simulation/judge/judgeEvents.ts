import { isDeepStrictEqual } from "node:util";
import type { Scene } from "../scene.ts";

/** An object as it was told. */
export type Told = Record<string, unknown> & { id: string; object: string };

/** Event as a merchant reads it. */
export interface EventBody {
  type: string;
  merchant_id: string;
  sequence: number;
  data: { object: Told; previous?: Record<string, unknown> };
  proof: { block_hash: string; log_index: number } | null;
}

/** Reads what each merchant was told, in its order. */
export async function readEvents({ database }: Scene): Promise<EventBody[]> {
  const { rows } = await database.admin.query<{ body: Buffer }>(
    "select body from webhook_events order by merchant_id, livemode, position",
  );
  return rows.map(({ body }) => JSON.parse(body.toString("utf8")));
}

/**
 * Adds up what was told of each payment: every event must know what was told before it, nothing is
 * told twice, and no number is left out.
 */
export function judgeEvents(events: readonly EventBody[]) {
  const faults: string[] = [];
  const last = new Map<string, Told>();
  const sequences = new Map<string, number>();
  /** Payment whose log was told, by type and log. */
  const proofs = new Map<string, string>();
  for (const event of events) {
    const { type, data, proof, merchant_id, sequence } = event;
    const { object } = data;
    const subject = `${merchant_id} ${object.id}`;
    const expected = (sequences.get(subject) ?? 0) + 1;
    sequences.set(subject, expected);
    if (sequence !== expected) {
      faults.push(`${nameOf(event)} should be number ${expected}`);
    }
    if (object.object !== "payment") continue;
    const before = last.get(object.id);
    faults.push(...judgePrevious(event, before));
    last.set(object.id, object);
    if (type === "payment.reorged") {
      for (const [log, id] of proofs) if (id === object.id) proofs.delete(log);
    }
    if (!proof) continue;
    const log = `${type} ${proof.block_hash} ${proof.log_index}`;
    if (proofs.has(log)) faults.push(`${nameOf(event)} tells a log that was told already`);
    proofs.set(log, object.id);
  }
  return { faults, last };
}

/** Whether an event says of each changed field what was told before. */
function judgePrevious(event: EventBody, before: Told | undefined): string[] {
  const { object, previous = {} } = event.data;
  if (!before) {
    return event.data.previous
      ? [`${nameOf(event)}, the first that is told, has a previous state`]
      : [];
  }
  const wrong = Object.entries(previous).filter(
    ([field, value]) => !isDeepStrictEqual(value, before[field]),
  );
  const missing = Object.entries(object).filter(
    ([field, value]) =>
      field !== "created_at" && !(field in previous) && !isDeepStrictEqual(value, before[field]),
  );
  return [
    ...wrong.map(
      ([field, value]) =>
        `${nameOf(event)} says that ${field} was ${JSON.stringify(value)}; ${JSON.stringify(before[field])} was told`,
    ),
    ...missing.map(
      ([field, value]) =>
        `${nameOf(event)} does not say that ${field} was ${JSON.stringify(before[field])} before it is ${JSON.stringify(value)}`,
    ),
  ];
}

function nameOf({ type, sequence, data }: EventBody): string {
  return `${type} (${sequence}) of ${data.object.id}`;
}
