import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link dispute}. */
export interface DisputeParameters extends PaymentOf {
  /** Link to the evidence, or a text; public on the chain. */
  evidence: string;
}

/** Encodes the call of {@link dispute}, for a wallet, a Safe or a server to send. */
export function disputeCall({ terms, escrow, evidence }: DisputeParameters): Call {
  return escrowCall(escrow, "dispute", [terms, evidence]);
}

/**
 * Opens a dispute, as payer or merchant: what is held waits for the arbiter named in the terms.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses it without an arbiter, and after the capture period.
 */
export function dispute(client: SendingClient, parameters: DisputeParameters): Promise<Hash> {
  return sendCall(client, disputeCall(parameters));
}
