import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link expireDispute}. */
export type ExpireDisputeParameters = PaymentOf;

/** Encodes the call of {@link expireDispute}, for a wallet, a Safe or a server to send. */
export function expireDisputeCall({ terms, escrow }: ExpireDisputeParameters): Call {
  return escrowCall(escrow, "expireDispute", [terms]);
}

/**
 * Returns the disputed money to the payer after an arbiter's silence of 90 days; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses it before.
 */
export function expireDispute(
  client: SendingClient,
  parameters: ExpireDisputeParameters,
): Promise<Hash> {
  return sendCall(client, expireDisputeCall(parameters));
}
