import type { Hash, Hex } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link captureWithSignature}. */
export interface CaptureWithSignatureParameters extends PaymentOf {
  /** Base units that the payer releases, as signed. */
  amount: bigint;
  /** Unix seconds until which the signature holds. */
  deadline: bigint;
  /** Of the payer over `releaseMessage` of `@handsel/protocol`. */
  signature: Hex;
}

/** Encodes the call of {@link captureWithSignature}, for a wallet, a Safe or a server to send. */
export function captureWithSignatureCall({
  terms,
  escrow,
  amount,
  deadline,
  signature,
}: CaptureWithSignatureParameters): Call {
  return escrowCall(escrow, "captureWithSignature", [terms, amount, deadline, signature]);
}

/**
 * Pays held money to the payee by the payer's signature; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses a signature over another held amount, and one after its deadline.
 */
export function captureWithSignature(
  client: SendingClient,
  parameters: CaptureWithSignatureParameters,
): Promise<Hash> {
  return sendCall(client, captureWithSignatureCall(parameters));
}
