import { paymentSchema } from "../payments/payment.ts";
import type { EventDescription } from "../webhooks/eventType.ts";
import { checkoutSchema } from "./checkout.ts";

/** Event types about checkouts. */
export const checkoutEvents = {
  "payment.late": {
    summary: "A payment came after its checkout had expired.",
    object: () => paymentSchema,
  },
  "checkout.expired": {
    summary: "A checkout expired without a payment.",
    object: () => checkoutSchema,
  },
} satisfies Record<string, EventDescription>;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<keyof typeof checkoutEvents, true> {}
}
