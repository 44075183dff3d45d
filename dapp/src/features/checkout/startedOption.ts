import { listActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type AppConfig, findChain } from "../../lib/config/appConfig.ts";
import { acceptOffer } from "./acceptOffer.ts";
import { chooseOption } from "./chooseOption.ts";

/** Returns the offer's id of the coin with which this device has begun to pay; null if it is the shown one, or none. */
export function startedOption(checkout: Checkout, config: AppConfig): string | null {
  const begun = listActivities().findLast(
    ({ checkoutId, phase }) => checkoutId === checkout.id && phase !== "asked",
  );
  if (!begun || checkout.options.length < 2) return null;
  const started = checkout.options.find(({ chain_id, offer_id }) => {
    const chain = findChain(config, chain_id);
    if (!chain || chain_id !== begun.chainId) return false;
    try {
      const offered = chooseOption(checkout, offer_id);
      return acceptOffer(offered, chain, begun.account).paymentId === begun.paymentId;
    } catch {
      // A forged offer was not begun.
      return false;
    }
  });
  return started && started.offer_id !== checkout.offer_id ? started.offer_id : null;
}
