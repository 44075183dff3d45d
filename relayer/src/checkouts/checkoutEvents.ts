import { paymentSchema } from "../payments/payment.ts";
import type { EventDescription } from "../webhooks/eventType.ts";
import { checkoutSchema } from "./checkout.ts";

/** What merchants are told of their checkouts. */
export const checkoutEvents = {
  "payment.late": {
    summary: "A payment came for a checkout that had ended.",
    object: () => paymentSchema,
  },
  "checkout.expired": {
    summary: "A checkout ended without payment.",
    object: () => checkoutSchema,
  },
} satisfies Record<string, EventDescription>;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<keyof typeof checkoutEvents, true> {}
}
