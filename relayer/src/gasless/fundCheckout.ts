import { offerId, type PaymentTermsJson, paymentId, termsFromJson } from "@handsel/protocol";
import { type Hash, type Hex, zeroAddress } from "viem";
import { chainTime } from "../chains/cursor.ts";
import { type CheckoutParts, chainOf, tokenOf } from "../checkouts/checkout.ts";
import { checkoutNotFound, findCheckout } from "../checkouts/getCheckout.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { relayCall } from "./relayCall.ts";
import type { SignedCall } from "./signedCall.ts";

/** The payer's acceptance of an offer. */
export interface Funding {
  /** The offer's terms with the payer filled in. */
  terms: PaymentTermsJson;
  /** The payer's: an ERC-3009 authorization, or a Permit2 transfer where there is a nonce. */
  signature: Hex;
  /** Of the Permit2 transfer. */
  permit2Nonce: string | undefined;
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
  { terms, signature, permit2Nonce, client }: Funding,
) {
  const parts = await findCheckout(deps.db, checkoutId);
  if (!parts) throw checkoutNotFound();
  const signed: SignedCall =
    permit2Nonce === undefined
      ? { kind: "fund", signature }
      : { kind: "fund_permit2", nonce: permit2Nonce, signature };
  const id = await checkFunding(deps, parts, terms, signed);
  const relay = await relayCall(deps, {
    checkoutId,
    chainId: parts.row.chain_id,
    terms: termsFromJson(terms),
    signed,
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
  { kind }: SignedCall,
): Promise<Hash> {
  const chain = chainOf(deps, row);
  const token = tokenOf(chain, row);
  const isGasless = kind === "fund" ? token.authorization : token.address !== zeroAddress;
  if (!isGasless) {
    throw new ApiError(
      "token_not_gasless",
      `${token.symbol} cannot be paid by such a signature: pay with a transaction from the wallet.`,
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
