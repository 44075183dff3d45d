import type { Escrow, PaymentTerms } from "@handsel/protocol";
import { type Hash, zeroAddress } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link fundBatch}. */
export interface FundBatchParameters {
  /** Terms of each payment; all in one token. */
  terms: readonly PaymentTerms[];
  escrow: Escrow;
}

/** Encodes the call of {@link fundBatch}, for a wallet, a Safe or a server to send. */
export function fundBatchCall({ terms, escrow }: FundBatchParameters): Call {
  const native = terms.filter(({ token }) => token === zeroAddress);
  const value = native.reduce((sum, { amount }) => sum + amount, 0n);
  return escrowCall(escrow, "fundBatch", [terms], value);
}

/**
 * Pays several payments in one token at once, all or none. A token needs an allowance of the sum for the escrow first.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses different tokens, an empty list, and terms as in `fund`.
 */
export function fundBatch(client: SendingClient, parameters: FundBatchParameters): Promise<Hash> {
  return sendCall(client, fundBatchCall(parameters));
}
