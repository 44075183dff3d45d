import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AcceptedOffer } from "./acceptOffer.ts";

/** Returns the newest payment of the checkout that this device signed or sent. */
export function inFlight(
  { id }: Pick<Checkout, "id">,
  activities: readonly Activity[],
): Activity | undefined {
  return activities.findLast(({ checkoutId, phase }) => checkoutId === id && phase !== "asked");
}

/**
 * Returns the newest payment of the checkout that this device signed or sent from another account, with another coin, or
 * by terms that the service no longer shows. One that the person gave up waiting for is among them: it may still be mined.
 * @param offer as the connected account would pay it; undefined: it does not add up
 */
export function otherBegun(
  { id }: Pick<Checkout, "id">,
  offer: Pick<AcceptedOffer, "paymentId"> | null | undefined,
  activities: readonly Activity[],
): Activity | undefined {
  return activities.findLast(
    ({ checkoutId, phase, givenUp, paymentId }) =>
      checkoutId === id && (phase !== "asked" || givenUp) && paymentId !== offer?.paymentId,
  );
}
