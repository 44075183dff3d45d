import { paymentSchema } from "../payments/payment.ts";
import type { EventDescription } from "../webhooks/eventType.ts";
import { checkoutSchema } from "./checkout.ts";

/** Event types about checkouts. */
export const checkoutEvents = {
  "payment.late": {
    summary: "A payment came after its checkout had expired.",
    object: () => paymentSchema,
  },
  "payment.duplicate": {
    summary: "A second payment of a checkout that another payment had paid: do not ship for it.",
    object: () => paymentSchema,
  },
  "checkout.paid": {
    summary: "The payment of a checkout has the confirmation its merchant or chain requires: ship.",
    object: () => checkoutSchema,
  },
  "checkout.reorged": {
    summary: "A reorg took back the payment of a paid checkout: stop, if you still can.",
    object: () => checkoutSchema,
  },
  "checkout.expired": {
    summary:
      "A checkout expired without a payment. Not sent for what was opened of a payment link and never paid.",
    object: () => checkoutSchema,
  },
} satisfies Record<string, EventDescription>;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<keyof typeof checkoutEvents, true> {}
}
