import { offerId, type PaymentTerms } from "@handsel/protocol";
import { createClient, type Hex, http } from "viem";
import { verifyHash } from "viem/actions";
import { isErc6492Signature } from "viem/utils";
import type { Checkout, PaymentLink } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { isSignedBy } from "../../lib/chain/checkSignature.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { OfferForged, verifyOffer } from "./acceptOffer.ts";

/**
 * Whether the merchant has signed what a page shows: a link's offer, or that of a checkout which was opened from the link and
 * differs from the signed one only in its salt and in an earlier deadline. Nothing that the server says of it is believed.
 * @throws viem's errors if the merchant is a contract and the chain does not answer
 */
export async function isSignedOffer(
  link: PaymentLink,
  chain: AppChain,
  checkout?: Checkout,
): Promise<boolean> {
  const signed = readOffer(link, chain);
  if (signed === null || link.signature === null) return false;
  if (checkout && !isOpenedFrom(signed, checkout, chain)) return false;
  return isMerchants(signed, toHex(link.signature), chain);
}

/** Terms of a link's offer; null if the page shows something else. */
function readOffer({ order, offer, ...link }: PaymentLink, chain: AppChain): PaymentTerms | null {
  const { amount, price, offer_id } = link;
  if (offer === null || offer_id === null || amount === null || price !== null) return null;
  const expires_at = new Date(offer.fundBy * 1000).toISOString();
  const shown = { ...link, ...{ offer, offer_id, amount, order, expires_at } };
  const { description } = order;
  const unpaid = { quote: null, options: [], payment: null, payment_id: null };
  return verified({ ...shown, ...unpaid, description }, chain);
}

/** Whether a checkout's terms are those of a link, but for what opening it changes. */
function isOpenedFrom(signed: PaymentTerms, checkout: Checkout, chain: AppChain): boolean {
  const { salt, fundBy } = signed;
  const opened = verified(checkout, chain);
  if (opened === null || opened.fundBy > fundBy) return false;
  return offerId({ ...opened, salt, fundBy }, chain.escrow) === offerId(signed, chain.escrow);
}

function verified(shown: Parameters<typeof verifyOffer>[0], chain: AppChain): PaymentTerms | null {
  try {
    return verifyOffer(shown, chain);
  } catch (error) {
    if (error instanceof OfferForged) return null;
    throw error;
  }
}

async function isMerchants(terms: PaymentTerms, signature: Hex, chain: AppChain): Promise<boolean> {
  const client = createClient({ transport: http(chain.rpcUrl) });
  const { merchant: address } = terms;
  const hash = offerId(terms, chain.escrow);
  if (await isSignedBy(client, address, hash, signature)) return true;
  // A wallet that is not deployed yet (ERC-6492). The chain has answered, so a failure is the signature's.
  return isErc6492Signature(signature) && verifyHash(client, { address, hash, signature });
}
