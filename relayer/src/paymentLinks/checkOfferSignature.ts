import { offerId, type PaymentTerms } from "@handsel/protocol";
import type { Hex } from "viem";
import { acceptedByContract } from "../chains/acceptedByContract.ts";
import type { ChainClient } from "../chains/clients.ts";
import { signedByKey } from "../chains/signedByKey.ts";
import { ApiError } from "../platform/errors.ts";

/**
 * Checks the merchant's signature of an offer, by key or by contract (ERC-1271). What is signed is
 * the offer id, an EIP-712 hash.
 * @returns a key's signature as contracts take it, a contract's as it is
 * @throws ApiError signature_invalid, chain_unavailable
 */
export async function checkOfferSignature(
  { client, escrow }: ChainClient,
  offer: PaymentTerms,
  signature: Hex,
): Promise<Hex> {
  const hash = offerId(offer, escrow);
  const { merchant: address } = offer;
  const byKey = await signedByKey(address, hash, signature);
  if (byKey) return byKey;
  // For viem a provider that does not answer is an invalid signature, so check that it answers first.
  await client.getCode({ address }).catch(() => {
    throw new ApiError(
      "chain_unavailable",
      "The chain does not answer, so the signature could not be checked: try again in a moment.",
    );
  });
  if (await acceptedByContract(client, address, hash, signature)) return signature;
  // Also a contract that is not deployed yet (ERC-6492).
  if (await client.verifyHash({ address, hash, signature })) return signature;
  throw new ApiError(
    "signature_invalid",
    "This is not the merchant's signature of this offer: sign the offer that a dry run returns.",
    "signed_offer.signature",
  );
}
