import { sql } from "kysely";
import type { Hash } from "viem";
import type { Confirmation } from "../chain/confirmation.ts";
import type { Tx } from "../db/database.ts";
import { API_VERSION } from "../http/requestId.ts";
import { newId } from "../ids.ts";

/** Every type of event. What a type means never changes. */
export const eventTypes = [
  "payment.seen",
  "payment.confirmed",
  "payment.finalized",
  "payment.captured",
  "payment.voided",
  "payment.reclaimed",
  "payment.refunded",
  "payment.disputed",
  "payment.evidence_added",
  "payment.resolved",
  "payment.settled",
  "payment.dispute_expired",
  "payment.reorged",
  "payment.late",
  "checkout.expired",
  "relay.stuck",
  "relay.failed",
  "relay.low_balance",
  "webhook_endpoint.failing",
  "webhook_endpoint.disabled",
  "webhook_endpoint.recovered",
  "ping",
] as const;
export type EventType = (typeof eventTypes)[number];

/** Where on chain an event can be checked. */
export interface EventProof {
  /** CAIP-2: `eip155:31337`. */
  chain: string;
  tx: Hash;
  log_index: number;
  block_hash: Hash;
  finality: Confirmation;
}

/** Something that a merchant is to be told. */
export interface NewEvent {
  merchantId: string;
  type: EventType;
  /** The payment, checkout or endpoint as the API shows it, at this moment. */
  object: { id: string; object?: string };
  /** Whether it is about money that is worth something; absent: it is not. */
  livemode?: boolean | undefined;
  /** What the event has changed, as it was before. */
  previous?: object | undefined;
  /** Absent when no log of the chain caused it. */
  proof?: EventProof | undefined;
  /** Set when the event is about a payment. */
  paymentId?: Hash | undefined;
  /** An endpoint that is not told: it is about itself. */
  exceptEndpoint?: string | undefined;
}

/** What the dispatchers listen to. */
export const deliveryChannel = "webhook_deliveries";

/**
 * Records an event and its delivery to each of the merchant's endpoints that wants it, in the
 * caller's transaction: it is told if and only if what caused it is committed. For a disabled
 * endpoint it is held.
 *
 * Events of one merchant are recorded one transaction after the other, which keeps the numbers
 * without gaps and in the order of commits.
 */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  const { merchantId, object } = event;
  const subject = event.paymentId ?? object.id;
  const [position, sequence, version] = await count(tx, merchantId, [
    ...["", subject, `version:${object.id}`],
  ]);
  const id = newId("evt");
  const numbers = { sequence: Number(sequence), object_version: Number(version) };
  await insertEvent(tx, { ...event, id, subject, position: position ?? 0n, ...numbers });
  await enqueue(tx, { ...event, id, subject, sequence: sequence ?? 0n });
}

/** An event with its numbers. */
export interface NumberedEvent extends NewEvent {
  id: string;
  subject: string;
  /** Null: not in the log. */
  position: bigint | null;
  sequence: number;
  object_version: number;
}

/** Writes an event down, serialised once: these bytes are signed and sent at every attempt. */
export async function insertEvent(tx: Tx, event: NumberedEvent): Promise<void> {
  const { id, merchantId, type, object, subject, position, sequence, object_version } = event;
  const head = {
    id,
    type,
    timestamp: new Date().toISOString(),
    api_version: API_VERSION,
    livemode: event.livemode ?? false,
    merchant_id: merchantId,
    sequence,
    object_version,
  };
  const proof = event.proof ?? null;
  const full = { object, ...(event.previous && { previous: event.previous }) };
  const thin = { object: { id: object.id, object: object.object } };
  await tx
    .insertInto("webhook_events")
    .values({
      ...{ id, merchant_id: merchantId, position, subject, sequence: BigInt(sequence), type },
      body: Buffer.from(JSON.stringify({ ...head, data: full, proof })),
      thin_body: Buffer.from(JSON.stringify({ ...head, data: thin, proof })),
    })
    .execute();
}

/** The next number of each subject; locks their counters until the transaction ends. */
async function count(tx: Tx, merchantId: string, subjects: readonly string[]): Promise<bigint[]> {
  const rows = await tx
    .insertInto("webhook_counters")
    .values(subjects.map((subject) => ({ merchant_id: merchantId, subject, last: 1n })))
    .onConflict((conflict) =>
      conflict
        .columns(["merchant_id", "subject"])
        .doUpdateSet({ last: sql<bigint>`webhook_counters.last + 1` }),
    )
    .returning(["subject", "last"])
    .execute();
  const numbers = new Map(rows.map(({ subject, last }) => [subject, last]));
  return subjects.map((subject) => numbers.get(subject) ?? 0n);
}

async function enqueue(
  tx: Tx,
  event: NewEvent & { id: string; subject: string; sequence: bigint },
): Promise<void> {
  // The lock keeps an endpoint from being deleted between here and the insertion.
  const endpoints = await tx
    .selectFrom("webhook_endpoints")
    .select(["id", "status", "payload", "ordering"])
    .where("merchant_id", "=", event.merchantId)
    .where((where) =>
      where.or([where("event_types", "is", null), sql<boolean>`${event.type} = any(event_types)`]),
    )
    .forKeyShare()
    .execute();
  const told = endpoints.filter(({ id }) => id !== event.exceptEndpoint);
  if (told.length === 0) return;
  await tx
    .insertInto("webhook_deliveries")
    .values(
      told.map(({ id, status, payload, ordering }) => ({
        id: newId("whd"),
        event_id: event.id,
        endpoint_id: id,
        event_type: event.type,
        subject: ordering === "per_payment" ? event.subject : null,
        sequence: ordering === "per_payment" ? event.sequence : null,
        thin: payload === "thin",
        status: status === "enabled" ? ("pending" as const) : ("held" as const),
        finished_at: null,
      })),
    )
    .execute();
  await wakeDispatchers(tx);
}

/** Tells every dispatcher, once the transaction is committed, that something waits. */
export async function wakeDispatchers(tx: Tx): Promise<void> {
  await sql`select pg_notify(${deliveryChannel}, '')`.execute(tx);
}
