import type { EventDescription } from "../webhooks/eventType.ts";
import { paymentSchema } from "./payment.ts";

const payment = (summary: string) => ({ summary, object: () => paymentSchema });

/** Event types about payments. */
export const paymentEventTypes = {
  "payment.seen": payment("A payment is in a block; a reorg may still drop it."),
  "payment.confirmed": payment("A payment has the confirmation its merchant or chain requires."),
  "payment.finalized": payment("No reorg can drop a payment any more."),
  "payment.captured": payment("Money was captured."),
  "payment.voided": payment("Money was given back before it was captured."),
  "payment.reclaimed": payment("What was not captured in time went back to the payer."),
  "payment.refunded": payment("Captured money was given back."),
  "payment.disputed": payment(
    "Payer or merchant opened a dispute: the held money waits for the arbiter.",
  ),
  "payment.evidence_added": payment("A party published evidence in a dispute."),
  "payment.resolved": payment("The arbiter divided the held money."),
  "payment.settled": payment("Payer and merchant agreed how to divide the held money."),
  "payment.dispute_expired": payment(
    "The arbiter did not rule in time: the held money went back to the payer.",
  ),
  "payment.reorged": payment("A reorg dropped or moved something announced before."),
} satisfies Record<string, EventDescription>;

export type PaymentEventType = keyof typeof paymentEventTypes;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<PaymentEventType, true> {}
}
