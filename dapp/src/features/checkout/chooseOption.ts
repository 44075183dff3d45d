import type { Checkout } from "../../lib/api/apiTypes.ts";

/**
 * Returns a checkout as it is paid with the chosen coin. Once the relayer knows a payment, that one's coin is shown.
 * @param offerId of the chosen option; null for the merchant's first
 */
export function chooseOption(checkout: Checkout, offerId: string | null): Checkout {
  if (checkout.payment_id !== null) return checkout;
  const chosen = checkout.options.find((option) => option.offer_id === offerId);
  return chosen ? { ...checkout, ...chosen } : checkout;
}
