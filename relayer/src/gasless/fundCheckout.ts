import { offerId, type PaymentTermsJson, paymentId, termsFromJson } from "@handsel/protocol";
import { type Hash, type Hex, zeroAddress } from "viem";
import { chainTime } from "../chains/cursor.ts";
import {
  type CheckoutOption,
  type CheckoutParts,
  chainOf,
  optionsOf,
  tokenOf,
} from "../checkouts/checkout.ts";
import { checkoutNotFound, findCheckout } from "../checkouts/getCheckout.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { findActiveRelay } from "../transactions/findRelay.ts";
import { relayCall } from "./relayCall.ts";
import type { SignedCall } from "./signedCall.ts";

/** Payer's signed acceptance of an offer. */
export interface Funding {
  /** Terms of the offer with the payer filled in. */
  terms: PaymentTermsJson;
  /** ERC-3009 authorization, or Permit2 transfer if there is a nonce. */
  signature: Hex;
  /** Nonce of the Permit2 transfer. */
  permit2Nonce: string | undefined;
  /** Network of the client's IP address. */
  client: string;
}

/**
 * Submits a payer's signed payment of a checkout, with the relayer's gas. The checkout is paid only once
 * the event is on the chain.
 * @throws ApiError checkout_not_found, token_not_gasless, terms_mismatch, checkout_paid,
 * checkout_expired, and those of relaying
 */
export async function fundCheckout(
  deps: Deps,
  checkoutId: string,
  { terms, signature, permit2Nonce, client }: Funding,
) {
  const parts = await findCheckout(deps.db, checkoutId);
  if (!parts) throw checkoutNotFound();
  const signed: SignedCall =
    permit2Nonce === undefined
      ? { kind: "fund", signature }
      : { kind: "fund_permit2", nonce: permit2Nonce, signature };
  const option = acceptedOption(deps, parts, terms);
  const id = await checkFunding(deps, parts, option, terms, signed);
  const relay = await relayCall(deps, {
    checkoutId,
    chainId: option.chain_id,
    terms: termsFromJson(terms),
    signed,
    disputeEndsAt: null,
    merchantId: parts.row.merchant_id,
    isOfLink: parts.row.payment_link_id !== null,
    client,
  });
  return { relay, payment_id: id };
}

/**
 * Finds the option whose offer the terms accept; for others the first, whose offer they do not.
 */
function acceptedOption(deps: Deps, parts: CheckoutParts, json: PaymentTermsJson): CheckoutOption {
  const terms = termsFromJson(json);
  const accepts = (option: CheckoutOption) =>
    offerId(terms, chainOf(deps, option).escrow) === option.offer_id;
  return optionsOf(parts).find(accepts) ?? parts.row;
}

/**
 * Checks that the terms accept the checkout's offer and can be paid by this signature.
 * @returns the payment id
 */
async function checkFunding(
  deps: Deps,
  { row, payment }: CheckoutParts,
  option: CheckoutOption,
  json: PaymentTermsJson,
  { kind }: SignedCall,
): Promise<Hash> {
  const chain = chainOf(deps, option);
  const token = tokenOf(chain, option);
  const isGasless = kind === "fund" ? token.authorization : token.address !== zeroAddress;
  if (!isGasless) {
    throw new ApiError(
      "token_not_gasless",
      `${token.symbol} cannot be paid by this kind of signature, and nothing was paid: send a transaction from the wallet.`,
    );
  }
  const terms = termsFromJson(json);
  if (terms.payer === zeroAddress || offerId(terms, chain.escrow) !== option.offer_id) {
    throw new ApiError(
      "terms_mismatch",
      "The terms are not this checkout's offer with the payer filled in: load the checkout again.",
      "terms",
    );
  }
  const id = paymentId(terms, chain.escrow);
  // A repeated request gets the same answer, whatever became of payment and checkout meanwhile.
  if (payment?.id === id || (await findActiveRelay(deps.db, id))) return id;
  if (payment) {
    throw new ApiError("checkout_paid", "This checkout is already paid: nothing more is due.");
  }
  if (row.expired_at || (await chainTime(deps.db, option.chain_id)) >= terms.fundBy) {
    throw new ApiError(
      "checkout_expired",
      "This checkout has expired, and nothing was paid: ask the merchant for a new one.",
    );
  }
  return id;
}
