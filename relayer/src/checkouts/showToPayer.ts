import type { z } from "zod";
import type { Deps } from "../platform/part.ts";
import { toBrand } from "../profiles/brand.ts";
import { type ProfileRow, toSeller } from "../profiles/profile.ts";
import {
  type CheckoutOption,
  type CheckoutParts,
  optionsOf,
  toCheckout,
  toPayerCheckout,
} from "./checkout.ts";
import type { NetworkFees } from "./networkFees.ts";
import type { signableCheckoutSchema } from "./signing.ts";

/** Checkout as its payer sees it before a wallet is named. */
export type ShownCheckout = Omit<z.output<typeof signableCheckoutSchema>, "signing">;

/**
 * Shows a checkout to its payer, with who sells.
 * @param profile the merchant's, in the mode of the checkout
 * @param feesOf what the chain takes for an option; null where nobody waits for it
 */
export async function showToPayer(
  deps: Deps,
  parts: CheckoutParts,
  profile: ProfileRow,
  feesOf: (option: CheckoutOption) => Promise<NetworkFees> | null,
): Promise<ShownCheckout> {
  const fees = await Promise.all(optionsOf(parts).map(feesOf));
  const { options, ...checkout } = toPayerCheckout(toCheckout(deps, parts));
  return {
    ...{ ...checkout, seller: toSeller(parts.merchant, profile) },
    brand: toBrand(deps.config, profile),
    options: options.map((each, index) => ({ ...each, network_fees: fees[index] ?? null })),
  };
}
