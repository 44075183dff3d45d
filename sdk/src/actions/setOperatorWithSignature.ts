import type { Escrow } from "@handsel/protocol";
import type { Address, Hash, Hex } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link setOperatorWithSignature}. */
export interface SetOperatorWithSignatureParameters {
  escrow: Escrow;
  merchant: Address;
  operator: Address;
  /** Whether it may. */
  approved: boolean;
  /** Unix seconds until which the signature holds. */
  deadline: bigint;
  /** Of the merchant over `operatorApprovalMessage` of `@handsel/protocol`. */
  signature: Hex;
}

/** Encodes the call of {@link setOperatorWithSignature}, for a wallet, a Safe or a server to send. */
export function setOperatorWithSignatureCall({
  escrow,
  merchant,
  operator,
  approved,
  deadline,
  signature,
}: SetOperatorWithSignatureParameters): Call {
  return escrowCall(escrow, "setOperatorWithSignature", [
    merchant,
    operator,
    approved,
    deadline,
    signature,
  ]);
}

/**
 * Lets an account capture, void and refund for a merchant by the merchant's signature, or takes that back; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses a signature with another nonce than the merchant's next.
 */
export function setOperatorWithSignature(
  client: SendingClient,
  parameters: SetOperatorWithSignatureParameters,
): Promise<Hash> {
  return sendCall(client, setOperatorWithSignatureCall(parameters));
}
