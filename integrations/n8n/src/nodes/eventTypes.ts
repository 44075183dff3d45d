import type { HandselEvent } from "@handsel/sdk";

export type EventType = HandselEvent["type"];

/** Events that start workflows; each by itself, so that a new one of the API is missed here by the compiler. */
const all: Record<EventType, true> = {
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
  ping: true,
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

export const eventTypes = Object.keys(all) as EventType[];
