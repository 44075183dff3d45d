import { type PaymentTerms, paymentId } from "@handsel/protocol";
import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout, CheckoutOption } from "../../lib/api/apiTypes.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readTerms } from "./readTerms.ts";

/** A checkout in the coin of one payment, whose id is the hash of these terms. */
export interface BegunOption {
  /** Without the relayer's own word on who paid it. */
  checkout: Checkout;
  terms: PaymentTerms;
}

/** Finds the coin with which a payment was begun; null if none of the checkout's offers has its terms. */
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
    if (!isShownAs(option, terms)) return null;
    return { checkout: { ...checkout, ...option, payment_id: null, payment: null }, terms };
  }
  return null;
}

/** Whether a coin is shown as its terms have it. */
function isShownAs({ amount, quote, token }: CheckoutOption, terms: PaymentTerms): boolean {
  const shown = [amount, quote?.amount ?? amount];
  return sameAddress(token.address, terms.token) && shown.every((one) => one === `${terms.amount}`);
}
