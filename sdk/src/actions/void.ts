import { allHeld } from "@handsel/protocol";
import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link voidPayment}. */
export interface VoidPaymentParameters extends PaymentOf {
  /** Base units. Default: all that is held when the transaction is executed. */
  amount?: bigint;
}

/** Encodes the call of {@link voidPayment}, for a wallet, a Safe or a server to send. */
export function voidPaymentCall({ terms, escrow, amount = allHeld }: VoidPaymentParameters): Call {
  return escrowCall(escrow, "void", [terms, amount]);
}

/**
 * Returns held money to the payer, as merchant or operator.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses any other caller, and more than is held.
 */
export function voidPayment(
  client: SendingClient,
  parameters: VoidPaymentParameters,
): Promise<Hash> {
  return sendCall(client, voidPaymentCall(parameters));
}
