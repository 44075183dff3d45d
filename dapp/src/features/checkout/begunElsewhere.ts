import type { Address } from "viem";
import type { Config } from "wagmi";
import { listActivities } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readPaymentState } from "../../lib/chain/readState.ts";
import { type AppConfig, findChain } from "../../lib/config/appConfig.ts";
import { acceptOffer } from "./acceptOffer.ts";

/** Returns what this device began of a checkout with other coins and accounts than it is about to pay with. */
export function begunElsewhere(
  checkout: Checkout,
  chain: AppChain,
  account: Address,
): readonly Activity[] {
  const begun = listActivities().filter(({ checkoutId }) => checkoutId === checkout.id);
  if (begun.length === 0) return begun;
  const { paymentId: id } = acceptOffer(checkout, chain, account);
  return begun.filter(({ paymentId }) => paymentId !== id);
}

/**
 * Whether one of these payments is in the contract of its chain.
 * @throws viem's errors: while a chain does not answer, it may be
 */
export async function isAnyPaid(
  config: Config,
  app: AppConfig,
  begun: readonly Activity[],
): Promise<boolean> {
  const stages = await Promise.all(
    begun.map(async ({ chainId, paymentId }) => {
      const chain = findChain(app, chainId);
      return chain && (await readPaymentState(config, chain, paymentId)).stage;
    }),
  );
  return stages.some((stage) => stage !== undefined && stage !== "none");
}
