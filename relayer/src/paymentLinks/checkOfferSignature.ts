import { offerId, type PaymentTerms } from "@handsel/protocol";
import { type Hash, type Hex, isAddressEqual, recoverAddress } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";

/**
 * Checks that the merchant signed exactly this offer: by its key, or with its contract (ERC-1271).
 * An offer's id is the EIP-712 hash that is signed.
 * @throws ApiError signature_invalid, chain_unavailable
 */
export async function checkOfferSignature(
  { client, escrow }: ChainClient,
  offer: PaymentTerms,
  signature: Hex,
): Promise<void> {
  const hash = offerId(offer, escrow);
  const { merchant: address } = offer;
  if (await isSignedByKey(hash, signature, offer)) return;
  // viem takes a node that is silent for a contract that says no, so the node is asked first.
  await client.getCode({ address }).catch(() => {
    throw new ApiError(
      "chain_unavailable",
      "The merchant's account cannot be asked about its signature just now: try again in a moment.",
    );
  });
  if (await client.verifyHash({ address, hash, signature })) return;
  throw new ApiError(
    "signature_invalid",
    "The signature is not the merchant's of this offer: sign the offer that a dry run shows.",
    "signed_offer.signature",
  );
}

/** Whether a key's signature is the merchant's. Malformed ones throw on the way, and are of nobody. */
async function isSignedByKey(hash: Hash, signature: Hex, { merchant }: PaymentTerms) {
  try {
    return isAddressEqual(await recoverAddress({ hash, signature }), merchant);
  } catch {
    return false;
  }
}
