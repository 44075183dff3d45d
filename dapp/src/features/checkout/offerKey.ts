import type { Address } from "viem";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/** Key of the question whether an offer adds up: all that is compared with the terms, and they, are checked anew when they change. */
export function offerKey(checkout: Checkout, payer: Address | undefined) {
  const { offer_id, payment_id, payment, offer, merchant, amount, token, quote } = checkout;
  const { order, order_unit, description, expires_at } = checkout;
  const shown = {
    ...{ offer, merchant, amount, token, quote, order, order_unit, description, expires_at },
    counted: pick(checkout.options[0]),
    paid: payment && { id: payment.id, terms: payment.terms },
  };
  return ["offer", offer_id, payment_id, payer, shown] as const;
}

/** The coin in which the merchant gave the amount; not what the network takes, which changes by the minute. */
function pick(option: Checkout["options"][number] | undefined) {
  return option && { token: option.token, amount: option.amount };
}
