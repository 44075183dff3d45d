import type { PaymentTerms } from "@handsel/protocol";
import { type Address, type Hash, type Hex, isAddressEqual, recoverAddress } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import { type SignedCall, signedHash } from "./signedCall.ts";

/**
 * Checks the payer's signature of a call: by key without the network, else by the payer's contract
 * (ERC-1271).
 * @throws ApiError token_not_gasless, signature_invalid
 */
export async function checkSignature(
  chain: ChainClient,
  terms: PaymentTerms,
  call: SignedCall,
): Promise<void> {
  const hash = signedHash(chain, terms, call);
  const { signature } = call;
  if (await isSignedByKey(terms.payer, hash, signature)) return;
  // For viem a provider that does not answer is an invalid signature, so check that it answers first.
  await chain.client.getCode({ address: terms.payer });
  if (await chain.client.verifyHash({ address: terms.payer, hash, signature })) return;
  throw new ApiError(
    "signature_invalid",
    "This is not the payer's signature of this request. This request moved nothing: sign again with the paying wallet.",
    "signature",
  );
}

/** Whether the payer's own key made the signature; false for a malformed one. */
async function isSignedByKey(payer: Address, hash: Hash, signature: Hex): Promise<boolean> {
  try {
    return isAddressEqual(await recoverAddress({ hash, signature }), payer);
  } catch {
    return false;
  }
}
