import { handselChains } from "@handsel/protocol";
import { sql } from "kysely";
import type { Hash } from "viem";
import { isLive } from "../chain/clients.ts";
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
  "payment.reorged",
  "payment.late",
  "checkout.expired",
  "relay.stuck",
  "relay.low_balance",
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
  /** The payment or checkout as the API shows it, at this moment. */
  object: { id: string; chain_id: number };
  /** What the event has changed, as it was before. */
  previous?: object | undefined;
  /** Absent when no log of the chain caused it. */
  proof?: EventProof | undefined;
  /** Set when the event is about a payment. */
  paymentId?: Hash | undefined;
}

/** What the dispatchers listen to. */
export const deliveryChannel = "webhook_deliveries";

/**
 * Records an event and its delivery to each of the merchant's enabled endpoints, in the caller's
 * transaction: it is told if and only if what caused it is committed.
 *
 * Events of one merchant are recorded one transaction after the other, which keeps the numbers
 * without gaps and in the order of commits.
 */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  const { merchantId, type, object } = event;
  const position = await count(tx, merchantId, "");
  const subject = event.paymentId ?? object.id;
  const sequence = await count(tx, merchantId, subject);
  const chain = handselChains.get(object.chain_id);
  const id = newId("evt");
  const body = {
    id,
    type,
    timestamp: new Date().toISOString(),
    api_version: API_VERSION,
    livemode: chain !== undefined && isLive(chain),
    merchant_id: merchantId,
    sequence: Number(sequence),
    data: { object, ...(event.previous && { previous: event.previous }) },
    proof: event.proof ?? null,
  };
  await tx
    .insertInto("webhook_events")
    .values({
      ...{ id, merchant_id: merchantId, position, subject, sequence, type },
      body: Buffer.from(JSON.stringify(body)),
    })
    .execute();
  await enqueue(tx, merchantId, id);
}

/** The next number of a subject; locks its counter until the transaction ends. */
async function count(tx: Tx, merchantId: string, subject: string): Promise<bigint> {
  const { last } = await tx
    .insertInto("webhook_counters")
    .values({ merchant_id: merchantId, subject, last: 1n })
    .onConflict((conflict) =>
      conflict
        .columns(["merchant_id", "subject"])
        .doUpdateSet({ last: sql<bigint>`webhook_counters.last + 1` }),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return last;
}

async function enqueue(tx: Tx, merchantId: string, eventId: string): Promise<void> {
  // The lock keeps an endpoint from being deleted between here and the insertion.
  const endpoints = await tx
    .selectFrom("webhook_endpoints")
    .select("id")
    .where("merchant_id", "=", merchantId)
    .where("status", "=", "enabled")
    .forKeyShare()
    .execute();
  if (endpoints.length === 0) return;
  await tx
    .insertInto("webhook_deliveries")
    .values(
      endpoints.map((endpoint) => ({
        id: newId("whd"),
        event_id: eventId,
        endpoint_id: endpoint.id,
        finished_at: null,
      })),
    )
    .execute();
  await sql`select pg_notify(${deliveryChannel}, '')`.execute(tx);
}
