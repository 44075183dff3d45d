import type { Address } from "viem";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/** Key of the question whether an offer adds up: whatever the page shows beside the terms is checked anew when it changes. */
export function offerKey(checkout: Checkout, payer: Address | undefined) {
  const { offer_id, payment_id, merchant, amount, token, quote } = checkout;
  const { order, order_unit, description, expires_at } = checkout;
  const shown = { merchant, amount, token, quote, order, order_unit, description, expires_at };
  return ["offer", offer_id, payment_id, payer, shown] as const;
}
