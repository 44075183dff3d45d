import type { Hash } from "viem";
import { zeroAddress } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link refund}. */
export interface RefundParameters extends PaymentOf {
  /** Base units. */
  amount: bigint;
  /** Takes the client's credit in the escrow in place of its tokens. Default: false. */
  fromCredit?: boolean;
}

/** Encodes the call of {@link refund}, for a wallet, a Safe or a server to send. */
export function refundCall({ terms, escrow, amount, fromCredit = false }: RefundParameters): Call {
  return escrowCall(
    escrow,
    "refund",
    [terms, amount, fromCredit],
    terms.token === zeroAddress && !fromCredit ? amount : 0n,
  );
}

/**
 * Gives captured money back to the payer, from the client's own tokens, coins, or credit in the escrow.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses more than can be refunded, and a refund after its period.
 */
export function refund(client: SendingClient, parameters: RefundParameters): Promise<Hash> {
  return sendCall(client, refundCall(parameters));
}
