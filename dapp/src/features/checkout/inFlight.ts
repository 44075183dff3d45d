import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";

/** Returns the newest payment of the checkout that this device signed or sent. */
export function inFlight(
  { id }: Pick<Checkout, "id">,
  activities: readonly Activity[],
): Activity | undefined {
  return activities.findLast(({ checkoutId, phase }) => checkoutId === id && phase !== "asked");
}
