import type { PaymentRow } from "../payments/payment.ts";
import type { CheckoutRow, UnexpectedRow } from "./checkout.ts";

/**
 * `open`: it can still be paid; `processing`: the chain has its payment, not yet confirmed as the
 * merchant requires; `paid`: confirmed; `expired`: `checkout.expired` was recorded.
 */
export const checkoutStatuses = ["open", "processing", "paid", "expired"] as const;

export type CheckoutStatus = (typeof checkoutStatuses)[number];

/**
 * Returns the status. A payment that came after the expiry, or was given back as a second one, counts
 * only if the merchant accepted it.
 * @param payment that pays the checkout, while it is on the chain
 */
export function statusOf(
  { expired_at }: Pick<CheckoutRow, "expired_at">,
  payment: PaymentRow | null,
  unexpected: readonly UnexpectedRow[],
): CheckoutStatus {
  const decision = unexpected.find(({ payment_id }) => payment_id === payment?.id)?.resolution;
  const counts = decision === undefined ? expired_at === null : decision === "accepted";
  if (payment && counts) return payment.confirmation === "seen" ? "processing" : "paid";
  return expired_at === null ? "open" : "expired";
}
