import type { EventDescription } from "../webhooks/eventType.ts";
import { paymentSchema } from "./payment.ts";

const payment = (summary: string) => ({ summary, object: () => paymentSchema });

/** What merchants are told of their payments. */
export const paymentEventTypes = {
  "payment.seen": payment("A payment is in a block. A reorg may still drop it."),
  "payment.confirmed": payment("A payment has the confirmations set for its chain."),
  "payment.finalized": payment("No reorg can drop a payment any more."),
  "payment.captured": payment("Money was captured."),
  "payment.voided": payment("Money was given back before it was captured."),
  "payment.reclaimed": payment("The payer took back what was not captured in time."),
  "payment.refunded": payment("Captured money was given back."),
  "payment.disputed": payment("Payer or merchant disputed what is held. It waits for the arbiter."),
  "payment.evidence_added": payment("A party published evidence in a dispute."),
  "payment.resolved": payment("The arbiter divided what was held."),
  "payment.settled": payment("Payer and merchant agreed how to divide what was held."),
  "payment.dispute_expired": payment("The arbiter did not rule in time: the payer has it back."),
  "payment.reorged": payment("A reorg dropped or moved what was told before."),
} satisfies Record<string, EventDescription>;

export type PaymentEventType = keyof typeof paymentEventTypes;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<PaymentEventType, true> {}
}
