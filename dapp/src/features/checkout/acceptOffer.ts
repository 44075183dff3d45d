import {
  offerId,
  orderReference,
  type PaymentTerms,
  type PaymentTermsJson,
  paymentId,
  refusedTerms,
  type Token,
  termsFromJson,
} from "@handsel/protocol";
import { type Address, type Hash, zeroAddress, zeroHash } from "viem";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { isPriceOf } from "../../lib/payment/isPriced.ts";
import { toHex } from "../../lib/validation/hex.ts";

/** The checkout shows something other than what the payer would sign. */
export class OfferForged extends Error {
  override name = "OfferForged";
}

/** Whatever a page shows beside an offer, of a checkout or of a payment link. */
export type ShownOffer = Pick<
  Checkout,
  "offer" | "offer_id" | "amount" | "token" | "merchant" | "expires_at" | "description" | "options"
> &
  Pick<Checkout, "order" | "order_unit" | "quote" | "payment" | "payment_id">;

/** Offer with its payer filled in. */
export interface AcceptedOffer {
  terms: PaymentTerms;
  token: Token;
  paymentId: Hash;
}

/**
 * Returns the terms of a checkout's offer. The page must show what is signed, at a price that it comes to; the escrow must
 * take it; and the checkout's payment must belong to the offer.
 * @throws OfferForged otherwise
 */
export function verifyOffer(checkout: ShownOffer, chain: AppChain): PaymentTerms {
  const offer = termsFromJson(checkout.offer as PaymentTermsJson);
  const same =
    offerId(offer, chain.escrow) === checkout.offer_id.toLowerCase() &&
    offer.payer === zeroAddress &&
    offer.amount.toString() === checkout.amount &&
    sameAddress(offer.token, checkout.token.address) &&
    chain.tokens.some(({ address }) => sameAddress(address, offer.token)) &&
    sameAddress(offer.merchant, checkout.merchant.address) &&
    Math.abs(offer.fundBy - Date.parse(checkout.expires_at) / 1000) <= 1 &&
    findToken(chain, offer.token).symbol === checkout.token.symbol &&
    findToken(chain, offer.token).decimals === checkout.token.decimals &&
    refusedTerms(offer, chain.escrow.address) === null;
  const fits = same && isOrderOfOffer(checkout, offer) && isPriceOfOffer(checkout);
  if (!fits || !isPaidByOffer(checkout, chain)) {
    throw new OfferForged("The offer is not what the checkout shows.");
  }
  return offer;
}

/** Whether the terms contain the hash of the order on the page. */
function isOrderOfOffer({ order, description }: ShownOffer, offer: PaymentTerms) {
  if (order === null) return offer.orderReference === zeroHash;
  const reference = orderReference({ ...order, salt: toHex(order.salt) });
  return order.description === description && reference === offer.orderReference;
}

/** Whether the price on the page is what is paid, and what the order comes to. */
function isPriceOfOffer(checkout: ShownOffer) {
  const [first = checkout] = checkout.options;
  const coinOf = ({ token, amount }: Pick<ShownOffer, "token" | "amount">) => ({
    ...{ unit: token, amount: BigInt(amount) },
  });
  return isPriceOf(checkout, coinOf(checkout), coinOf(first));
}

/** Whether the checkout's payment, if it names one, belongs to its offer. */
function isPaidByOffer({ offer_id, payment_id, payment }: ShownOffer, { escrow }: AppChain) {
  if (payment_id === null || payment === null) return payment_id === payment;
  const terms = termsFromJson(payment.terms as PaymentTermsJson);
  const id = paymentId(terms, escrow);
  return (
    id === payment_id && id === payment.id && offerId(terms, escrow) === offer_id.toLowerCase()
  );
}

/** Fills in the payer of a checkout's offer, and computes the payment's id. @throws OfferForged */
export function acceptOffer(checkout: Checkout, chain: AppChain, payer: Address): AcceptedOffer {
  const terms = { ...verifyOffer(checkout, chain), payer };
  return { terms, token: findToken(chain, terms.token), paymentId: paymentId(terms, chain.escrow) };
}
