/**
 * `open`: it can still be paid; `processing`: the chain has its payment, not yet confirmed as the
 * merchant requires; `paid`: confirmed; `expired`: `checkout.expired` was recorded.
 */
export const checkoutStatuses = ["open", "processing", "paid", "expired"] as const;

export type CheckoutStatus = (typeof checkoutStatuses)[number];
