import type { PaymentTerms } from "@handsel/protocol";
import type { Hex } from "viem";
import { acceptedByContract } from "../chains/acceptedByContract.ts";
import type { ChainClient } from "../chains/clients.ts";
import { signedByKey } from "../chains/signedByKey.ts";
import { ApiError } from "../platform/errors.ts";
import { type SignedCall, signedHash } from "./signedCall.ts";

/** Signature that the payer made. */
export interface CheckedSignature {
  /** As contracts take it. */
  signature: Hex;
  /** Whether the code of a contract account decides about it. */
  byContract: boolean;
}

/**
 * Checks the payer's signature of a call: by key in any of its forms, else by the payer's contract
 * (ERC-1271), which may take any signature, also an empty one.
 * @throws ApiError token_not_gasless, signature_invalid
 */
export async function checkSignature(
  chain: ChainClient,
  terms: PaymentTerms,
  call: SignedCall,
): Promise<CheckedSignature> {
  const hash = signedHash(chain, terms, call);
  const { payer } = terms;
  const byContract = (await chain.client.getCode({ address: payer })) !== undefined;
  const byKey = await signedByKey(payer, hash, call.signature);
  if (byKey) return { signature: byContract ? call.signature : byKey, byContract };
  if (byContract && (await acceptedByContract(chain.client, payer, hash, call.signature))) {
    return { signature: call.signature, byContract };
  }
  throw new ApiError(
    "signature_invalid",
    "This is not the payer's signature of this request. This request moved nothing: sign again with the paying wallet.",
    "signature",
  );
}
