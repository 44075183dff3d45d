import type { PaymentTerms } from "@handsel/protocol";
import { type Address, type Hash, type Hex, isAddressEqual, recoverAddress } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import { type SignedCall, signedHash } from "./signedCall.ts";

/**
 * Checks that the payer signed exactly this: first without the network, as a wallet's own key signs;
 * else with the payer's contract (ERC-1271).
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
  // viem takes a node that is silent for a contract that says no, so the node is asked first.
  await chain.client.getCode({ address: terms.payer });
  if (await chain.client.verifyHash({ address: terms.payer, hash, signature })) return;
  throw new ApiError(
    "signature_invalid",
    "The signature is not the payer's of exactly this: sign again with the paying wallet. This request moved nothing.",
    "signature",
  );
}

/** Whether a key's signature is of the payer. Malformed ones throw on the way, and are of nobody. */
async function isSignedByKey(payer: Address, hash: Hash, signature: Hex): Promise<boolean> {
  try {
    return isAddressEqual(await recoverAddress({ hash, signature }), payer);
  } catch {
    return false;
  }
}
