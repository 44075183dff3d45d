import type { Hash } from "viem";
import { zeroAddress } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link fund}. */
export type FundParameters = PaymentOf;

/** Encodes the call of {@link fund}, for a wallet, a Safe or a server to send. */
export function fundCall({ terms, escrow }: FundParameters): Call {
  return escrowCall(escrow, "fund", [terms], terms.token === zeroAddress ? terms.amount : 0n);
}

/**
 * Pays with the client's own tokens, which the escrow must be allowed to take, or with the chain's coin.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses terms that contradict themselves, and a payment that was funded.
 */
export function fund(client: SendingClient, parameters: FundParameters): Promise<Hash> {
  return sendCall(client, fundCall(parameters));
}
