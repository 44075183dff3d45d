import {
  type Escrow,
  escrowDomain,
  type Order,
  offerOf,
  orderReference,
  type PaymentTerms,
  paymentTermsTypes,
} from "@handsel/protocol";
import type { Client, Hex } from "viem";
import { getChainId, verifyTypedData } from "viem/actions";

/** An open offer, as a payment link carries it. */
export interface SignedOffer {
  offer: PaymentTerms;
  /** Escrow that the offer is for. */
  escrow: Escrow;
  /** The merchant's signature over the offer: of an account, or of a contract by ERC-1271 or ERC-6492. */
  signature: Hex;
  /** What is sold; compared with the offer's reference if given. */
  order?: Order;
}

/**
 * Whether the merchant named in an offer has signed exactly these terms.
 * @param client viem client of the offer's chain, to ask a merchant that is a contract
 * @throws RangeError for a client of another chain, viem's errors if the node does not answer
 */
export async function verifyOffer(
  client: Client,
  { offer, escrow, signature, order }: SignedOffer,
): Promise<boolean> {
  const chainId = await getChainId(client);
  if (chainId !== escrow.chainId) {
    throw new RangeError(`The offer is of chain ${escrow.chainId}, the node of ${chainId}.`);
  }
  if (order && orderReference(order) !== offer.orderReference) return false;
  return verifyTypedData(client, {
    address: offer.merchant,
    domain: escrowDomain(escrow),
    types: paymentTermsTypes,
    primaryType: "PaymentTerms",
    message: offerOf(offer),
    signature,
  });
}
