import { normalizeSignature } from "@handsel/protocol";
import { type Hash, type Hex, parseSignature } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link fundWithPermit}. */
export interface FundWithPermitParameters extends PaymentOf {
  /** The payer's signature over `fundingPermit` of `@handsel/protocol`: of an account, not of a contract. */
  signature: Hex;
}

/** Encodes the call of {@link fundWithPermit}, for the payer's wallet to send: the permit is the sender's own. */
export function fundWithPermitCall({ terms, escrow, signature }: FundWithPermitParameters): Call {
  const { r, s, yParity } = parseSignature(normalizeSignature(signature));
  const deadline = BigInt(terms.fundBy);
  return escrowCall(escrow, "fundWithPermit", [terms, deadline, 27 + yParity, r, s]);
}

/**
 * Pays with an allowance by signature (ERC-2612), in one transaction of the payer.
 * @throws RangeError for a client of another chain, viem's errors. A permit that does not fit is ignored: without an allowance the token refuses the transfer.
 */
export function fundWithPermit(
  client: SendingClient,
  parameters: FundWithPermitParameters,
): Promise<Hash> {
  return sendCall(client, fundWithPermitCall(parameters));
}
