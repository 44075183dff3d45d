import { allHeld } from "@handsel/protocol";
import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link capture}. */
export interface CaptureParameters extends PaymentOf {
  /** Base units. Default: all that is held when the transaction is executed. */
  amount?: bigint;
  /** Returns what stays held to the payer; for merchant and operator alone. Default: false. */
  releaseRest?: boolean;
}

/** Encodes the call of {@link capture}, for a wallet, a Safe or a server to send. */
export function captureCall({
  terms,
  escrow,
  amount = allHeld,
  releaseRest = false,
}: CaptureParameters): Call {
  return escrowCall(escrow, "capture", [terms, amount, releaseRest]);
}

/**
 * Takes held money for the payee: as merchant or operator from the end of the inspection, as payer at any time.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses a caller who may not, a time outside of the window, and more than is held.
 */
export function capture(client: SendingClient, parameters: CaptureParameters): Promise<Hash> {
  return sendCall(client, captureCall(parameters));
}
