import type { Hash, Hex } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link settle}. */
export interface SettleParameters extends PaymentOf {
  /** Base units of what is held that the payer gets. */
  payerAmount: bigint;
  /** Unix seconds until which the agreement holds. */
  deadline: bigint;
  /** Of the payer over `settlementMessage`. Default: none, as the payer sends it. */
  payerSignature?: Hex;
  /** Of the merchant over `settlementMessage`. Default: none, as the merchant sends it. */
  merchantSignature?: Hex;
}

/** Encodes the call of {@link settle}, for a wallet, a Safe or a server to send. */
export function settleCall({
  terms,
  escrow,
  payerAmount,
  deadline,
  payerSignature = "0x",
  merchantSignature = "0x",
}: SettleParameters): Call {
  return escrowCall(escrow, "settle", [
    terms,
    payerAmount,
    deadline,
    payerSignature,
    merchantSignature,
  ]);
}

/**
 * Divides held or disputed money as payer and merchant agreed; a party that sends it need not sign.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses an agreement over another held amount.
 */
export function settle(client: SendingClient, parameters: SettleParameters): Promise<Hash> {
  return sendCall(client, settleCall(parameters));
}
