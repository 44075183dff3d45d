import { offerId, type PaymentTermsJson, paymentId, termsFromJson } from "@handsel/protocol";
import { type Hash, type Hex, zeroAddress } from "viem";
import { chainTime } from "../chain/cursor.ts";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import { relayFunding } from "../relay/relayFunding.ts";
import { type CheckoutParts, chainOf, tokenOf } from "./checkout.ts";
import { checkoutNotFound, findCheckout } from "./getCheckout.ts";

/** The payer's acceptance of an offer. */
export interface Funding {
  /** The offer's terms with the payer filled in. */
  terms: PaymentTermsJson;
  /** The payer's ERC-3009 authorization. */
  signature: Hex;
  /** The network address that asks. */
  client: string;
}

/**
 * Submits a payer's signed payment of a checkout, without gas for the payer. Nothing here makes the
 * checkout paid: only the event on the chain does.
 * @throws ApiError checkout_not_found, token_not_gasless, terms_mismatch, checkout_paid,
 * checkout_expired, and those of relaying
 */
export async function fundCheckout(
  deps: Deps,
  checkoutId: string,
  { terms, signature, client }: Funding,
) {
  const parts = await findCheckout(deps.db, checkoutId);
  if (!parts) throw checkoutNotFound();
  const id = await checkFunding(deps, parts, terms);
  const relay = await relayFunding(deps, {
    checkoutId,
    chainId: parts.row.chain_id,
    terms: termsFromJson(terms),
    signature,
    merchantId: parts.row.merchant_id,
    client,
  });
  return { relay, payment_id: id };
}

/** Refuses what the contract would refuse or the merchant did not offer. */
async function checkFunding(
  deps: Deps,
  { row, payment }: CheckoutParts,
  json: PaymentTermsJson,
): Promise<Hash> {
  const chain = chainOf(deps, row);
  const token = tokenOf(chain, row);
  if (!token.authorization) {
    throw new ApiError(
      "token_not_gasless",
      `${token.symbol} cannot be paid by signature: pay with a transaction from the wallet.`,
    );
  }
  const terms = termsFromJson(json);
  if (terms.payer === zeroAddress || offerId(terms, chain.escrow) !== row.offer_id) {
    throw new ApiError(
      "terms_mismatch",
      "The terms are not this checkout's offer with the payer filled in: load the checkout again.",
      "terms",
    );
  }
  const id = paymentId(terms, chain.escrow);
  // The same payment again gets the same answer, whatever has become of it.
  if (payment?.id === id) return id;
  if (payment) {
    throw new ApiError("checkout_paid", "This checkout is paid already: nothing more is due.");
  }
  if (row.expired_at || (await chainTime(deps.db, row.chain_id)) >= terms.fundBy) {
    throw new ApiError(
      "checkout_expired",
      "The time to pay is over: ask the merchant for a new checkout.",
    );
  }
  return id;
}
