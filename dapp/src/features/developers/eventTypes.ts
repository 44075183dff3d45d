import type { EventType } from "../../queries/webhooks.ts";

/** Every type of events. A ping is sent as a test, and chosen by nobody. */
const known: Record<Exclude<EventType, "ping">, true> = {
  "checkout.created": true,
  "checkout.expired": true,
  "checkout.paid": true,
  "checkout.reorged": true,
  "message.created": true,
  "payment.captured": true,
  "payment.confirmed": true,
  "payment.dispute_expired": true,
  "payment.disputed": true,
  "payment.duplicate": true,
  "payment.evidence_added": true,
  "payment.finalized": true,
  "payment.late": true,
  "payment.reclaimed": true,
  "payment.refunded": true,
  "payment.reorged": true,
  "payment.resolved": true,
  "payment.seen": true,
  "payment.settled": true,
  "payment.voided": true,
  "payout_change.applied": true,
  "payout_change.cancelled": true,
  "payout_change.confirmed": true,
  "payout_change.requested": true,
  "relay.failed": true,
  "relay.low_balance": true,
  "relay.stuck": true,
  "settlement.agreed": true,
  "settlement.declined": true,
  "settlement.lapsed": true,
  "settlement.proposed": true,
  "webhook_endpoint.disabled": true,
  "webhook_endpoint.failing": true,
  "webhook_endpoint.recovered": true,
};

export type ChosenType = keyof typeof known;

/** Types of events in alphabetical order. */
export const eventTypes = Object.keys(known) as ChosenType[];

/** Options of a choice among all types and each. @param all word for no choice */
export function typeOptions(all: string, ...more: EventType[]): Readonly<Record<string, string>> {
  const types = [...eventTypes, ...more];
  return { "": all, ...Object.fromEntries(types.map((type) => [type, type])) };
}

/** The type that a text names; undefined for no type. */
export function toEventType(text: unknown): EventType | undefined {
  return [...eventTypes, "ping" as const].find((type) => type === text);
}
