import { normalizeSignature } from "@handsel/protocol";
import type { Hash, Hex } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link fundWithAuthorization}. */
export interface FundWithAuthorizationParameters extends PaymentOf {
  /** Signature of the payer: of an account, or of a contract whose token takes ERC-1271. */
  signature: Hex;
}

/** Encodes the call of {@link fundWithAuthorization}, for a wallet, a Safe or a server to send. */
export function fundWithAuthorizationCall({
  terms,
  escrow,
  signature,
}: FundWithAuthorizationParameters): Call {
  return escrowCall(escrow, "fundWithAuthorization", [terms, normalizeSignature(signature)]);
}

/**
 * Pays with the payer's ERC-3009 signature over `fundingAuthorization` of `@handsel/protocol`; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. The token refuses a signature that is not the payer's, or was used.
 */
export function fundWithAuthorization(
  client: SendingClient,
  parameters: FundWithAuthorizationParameters,
): Promise<Hash> {
  return sendCall(client, fundWithAuthorizationCall(parameters));
}
