import type { Hash, Hex } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link fundWithPermit2}. */
export interface FundWithPermit2Parameters extends PaymentOf {
  /** Nonce that was signed. */
  nonce: bigint;
  /** Signature of the payer. */
  signature: Hex;
}

/** Encodes the call of {@link fundWithPermit2}, for a wallet, a Safe or a server to send. */
export function fundWithPermit2Call({
  terms,
  escrow,
  nonce,
  signature,
}: FundWithPermit2Parameters): Call {
  return escrowCall(escrow, "fundWithPermit2", [terms, nonce, signature]);
}

/**
 * Pays with the payer's Permit2 signature over `fundingPermit2` of `@handsel/protocol`; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. Permit2 refuses a nonce that was used.
 */
export function fundWithPermit2(
  client: SendingClient,
  parameters: FundWithPermit2Parameters,
): Promise<Hash> {
  return sendCall(client, fundWithPermit2Call(parameters));
}
