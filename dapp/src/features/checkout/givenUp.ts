import type { Hash } from "viem";
import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/**
 * Whether this device gave up waiting for a payment of the checkout that may still be mined, beside the one that is about to be
 * made. The same payment once more is no second one: the contract takes each id once.
 */
export function isGivenUpElsewhere(
  { id }: Pick<Checkout, "id">,
  activities: readonly Activity[],
  paymentId: Hash,
): boolean {
  return activities.some(
    (one) => one.checkoutId === id && one.givenUp && one.paymentId !== paymentId,
  );
}
