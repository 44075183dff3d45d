import {
  demoDollarAbi,
  type FundingAuthorization,
  fundingAuthorization,
  type PaymentTerms,
  paymentId,
} from "@handsel/protocol";
import { type Hex, verifyTypedData } from "viem";
import type { ChainClient } from "../chain/clients.ts";
import { ApiError } from "../errors.ts";

/**
 * Checks that the payer signed exactly these terms: first without the network, as a wallet's own
 * key signs; else with the payer's contract (ERC-1271).
 * @throws ApiError token_not_gasless, signature_invalid
 */
export async function checkSignature(
  chain: ChainClient,
  terms: PaymentTerms,
  signature: Hex,
): Promise<void> {
  const token = chain.tokens.find(({ address }) => address === terms.token);
  if (!token?.authorization) {
    throw new ApiError(
      "token_not_gasless",
      "This token cannot be paid by signature: pay with a transaction from the wallet.",
    );
  }
  const typedData = fundingAuthorization(terms, chain.escrow, token.authorization);
  if (await isSignedByKey(typedData, signature)) return;
  const { from: address } = typedData.message;
  if (await chain.client.verifyTypedData({ ...typedData, address, signature })) return;
  throw new ApiError(
    "signature_invalid",
    "The signature does not match the payer and these terms: sign again with the paying wallet.",
    "signature",
  );
}

/** Whether a key's signature is of the payer. Malformed ones throw on the way, and are of nobody. */
async function isSignedByKey(typedData: FundingAuthorization, signature: Hex): Promise<boolean> {
  try {
    return await verifyTypedData({ ...typedData, address: typedData.message.from, signature });
  } catch {
    return false;
  }
}

/** Whether the token has taken the payer's authorization of this payment, or its cancellation. */
export function isAuthorizationUsed(chain: ChainClient, terms: PaymentTerms): Promise<boolean> {
  return chain.client.readContract({
    address: terms.token,
    abi: demoDollarAbi,
    functionName: "authorizationState",
    args: [terms.payer, paymentId(terms, chain.escrow)],
  });
}
