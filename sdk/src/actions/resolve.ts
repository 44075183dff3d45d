import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link resolve}. */
export interface ResolveParameters extends PaymentOf {
  /** Base units of what is held that the payer gets; the payee gets the rest. */
  payerAmount: bigint;
}

/** Encodes the call of {@link resolve}, for a wallet, a Safe or a server to send. */
export function resolveCall({ terms, escrow, payerAmount }: ResolveParameters): Call {
  return escrowCall(escrow, "resolve", [terms, payerAmount]);
}

/**
 * Divides the disputed money between payer and payee, as the arbiter.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses any other caller.
 */
export function resolve(client: SendingClient, parameters: ResolveParameters): Promise<Hash> {
  return sendCall(client, resolveCall(parameters));
}
