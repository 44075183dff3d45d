import { type PaymentTerms, paymentId } from "@handsel/protocol";
import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { verifyOffer } from "./acceptOffer.ts";
import { readTerms } from "./readTerms.ts";

/** A checkout in the coin of one payment, whose id is the hash of these terms. */
export interface BegunOption {
  /** Without the relayer's own word on who paid it. */
  checkout: Checkout;
  terms: PaymentTerms;
}

/** Finds the coin with which a payment was begun; null if none of the checkout's offers has its terms, or shows them. */
export function begunOption(
  checkout: Checkout,
  chain: AppChain,
  { account, paymentId: id }: Pick<Activity, "account" | "paymentId">,
): BegunOption | null {
  for (const option of checkout.options) {
    const offer = option.chain_id === chain.id ? readTerms(option) : null;
    if (!offer) continue;
    const terms = { ...offer, payer: account };
    if (paymentId(terms, chain.escrow) !== id) continue;
    const begun = { ...checkout, ...option, payment_id: null, payment: null };
    return isAsShown(begun, chain) ? { checkout: begun, terms } : null;
  }
  return null;
}

/** Whether the order, its price and its coin are shown as the terms have them. */
function isAsShown(checkout: Checkout, chain: AppChain): boolean {
  try {
    verifyOffer(checkout, chain);
    return true;
  } catch {
    return false;
  }
}
