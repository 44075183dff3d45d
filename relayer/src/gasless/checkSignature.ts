import type { PaymentTerms } from "@handsel/protocol";
import type { Address, Hash, Hex } from "viem";
import { acceptedByContract } from "../chains/acceptedByContract.ts";
import type { ChainClient } from "../chains/clients.ts";
import { signedByKey } from "../chains/signedByKey.ts";
import { ApiError } from "../platform/errors.ts";
import { type SignedCall, signedHash } from "./signedCall.ts";

/** Signature that an account made. */
export interface CheckedSignature {
  /** As contracts take it. */
  signature: Hex;
  /** Whether the code of a contract account decides about it. */
  byContract: boolean;
}

/**
 * Checks the payer's signature of a call, and the merchant's of a settlement.
 * @throws ApiError token_not_gasless, signature_invalid
 */
export async function checkSignature(
  chain: ChainClient,
  terms: PaymentTerms,
  call: SignedCall,
): Promise<CheckedSignature & { signed: SignedCall }> {
  const hash = signedHash(chain, terms, call);
  const payers = await checkSignatureOf(chain, terms.payer, hash, call.signature);
  const param = call.kind === "settlement" ? "payer_signature" : "signature";
  if (!payers) throw invalid("payer's", param, "paying");
  const { signature } = payers;
  if (call.kind !== "settlement") return { ...payers, signed: { ...call, signature } };
  const merchants = await checkSignatureOf(chain, terms.merchant, hash, call.merchant_signature);
  if (!merchants) throw invalid("merchant's", "merchant_signature", "merchant's");
  const signed = { ...call, signature, merchant_signature: merchants.signature };
  return { signature, byContract: payers.byContract || merchants.byContract, signed };
}

/**
 * Checks a signature of an account: by key in any of its forms, else by the account's contract (ERC-1271), which
 * may take any signature, also an empty one.
 * @returns null for a signature that is not the account's
 */
export async function checkSignatureOf(
  chain: ChainClient,
  address: Address,
  hash: Hash,
  signature: Hex,
): Promise<CheckedSignature | null> {
  const byContract = (await chain.client.getCode({ address })) !== undefined;
  const byKey = await signedByKey(address, hash, signature);
  if (byKey) return { signature: byContract ? signature : byKey, byContract };
  const isAccepted =
    byContract && (await acceptedByContract(chain.client, address, hash, signature));
  return isAccepted ? { signature, byContract } : null;
}

function invalid(whose: string, param: string, wallet: string): ApiError {
  return new ApiError(
    "signature_invalid",
    `This is not the ${whose} signature of this request. This request moved nothing: sign again with the ${wallet} wallet.`,
    param,
  );
}
