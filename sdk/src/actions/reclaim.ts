import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link reclaim}. */
export type ReclaimParameters = PaymentOf;

/** Encodes the call of {@link reclaim}, for a wallet, a Safe or a server to send. */
export function reclaimCall({ terms, escrow }: ReclaimParameters): Call {
  return escrowCall(escrow, "reclaim", [terms]);
}

/**
 * Returns to the payer what was not captured in time; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses it before the end of the capture period.
 */
export function reclaim(client: SendingClient, parameters: ReclaimParameters): Promise<Hash> {
  return sendCall(client, reclaimCall(parameters));
}
