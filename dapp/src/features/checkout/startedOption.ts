import { listActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type AppConfig, findChain } from "../../lib/config/appConfig.ts";
import { begunOption } from "./begunOption.ts";

/**
 * Returns the offer's id of the coin with which this device has begun to pay; null if it is the shown one, or none. What the
 * wallet was only asked for counts too: it may have been confirmed since.
 */
export function startedOption(checkout: Checkout, config: AppConfig): string | null {
  const begun = listActivities().findLast(({ checkoutId }) => checkoutId === checkout.id);
  const chain = begun && findChain(config, begun.chainId);
  const started = chain ? begunOption(checkout, chain, begun)?.checkout.offer_id : undefined;
  return started !== undefined && started !== checkout.offer_id ? started : null;
}
