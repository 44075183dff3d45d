import { offerId, type PaymentTermsJson, termsFromJson } from "@handsel/protocol";
import { createClient, http } from "viem";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { isSignedBy } from "../../lib/chain/checkSignature.ts";
import { toHex } from "../../lib/validation/hex.ts";

/**
 * Whether the merchant has signed what a link offers: its signature is of the terms that the page shows, in the escrow that
 * this app knows.
 * @throws viem's errors if the merchant is a contract and the chain does not answer
 */
export async function isSignedOffer(link: PaymentLink, chain: AppChain): Promise<boolean> {
  const { offer, signature, merchant, token, amount } = link;
  if (offer === null || signature === null) return false;
  const terms = termsFromJson(offer as PaymentTermsJson);
  const isShown =
    sameAddress(terms.merchant, merchant.address) &&
    sameAddress(terms.token, token.address) &&
    `${terms.amount}` === amount;
  if (!isShown) return false;
  const client = createClient({ transport: http(chain.rpcUrl) });
  return isSignedBy(client, terms.merchant, offerId(terms, chain.escrow), toHex(signature));
}
