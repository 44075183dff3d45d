import type { Hash, Hex } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link disputeWithSignature}. */
export interface DisputeWithSignatureParameters extends PaymentOf {
  /** URI of the evidence; may be empty. */
  evidence: string;
  /** Unix seconds until which the signature holds. */
  deadline: bigint;
  /** Of the payer over `disputeMessage` of `@handsel/protocol`. */
  signature: Hex;
}

/** Encodes the call of {@link disputeWithSignature}, for a wallet, a Safe or a server to send. */
export function disputeWithSignatureCall({
  terms,
  escrow,
  evidence,
  deadline,
  signature,
}: DisputeWithSignatureParameters): Call {
  return escrowCall(escrow, "disputeWithSignature", [terms, evidence, deadline, signature]);
}

/**
 * Disputes a payment by the payer's signature; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses what it refuses of `dispute`, and a signature that is not the payer's or after its deadline.
 */
export function disputeWithSignature(
  client: SendingClient,
  parameters: DisputeWithSignatureParameters,
): Promise<Hash> {
  return sendCall(client, disputeWithSignatureCall(parameters));
}
