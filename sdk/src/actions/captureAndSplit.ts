import { allHeld, type Split } from "@handsel/protocol";
import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link captureAndSplit}. */
export interface CaptureAndSplitParameters extends PaymentOf {
  /** Base units. Default: all that is held when the transaction is executed. */
  amount?: bigint;
  /** Returns what stays held to the payer; for merchant and operator alone. Default: false. */
  releaseRest?: boolean;
  /** The list whose hash is `splits` of the terms. */
  splits: readonly Split[];
}

/** Encodes the call of {@link captureAndSplit}, for a wallet, a Safe or a server to send. */
export function captureAndSplitCall({
  terms,
  escrow,
  amount = allHeld,
  releaseRest = false,
  splits,
}: CaptureAndSplitParameters): Call {
  return escrowCall(escrow, "captureAndSplit", [terms, amount, releaseRest, splits]);
}

/**
 * Captures, and pays the commission to each recipient of the split list at once, instead of adding it to the pot.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses what it refuses of `capture`, and another list than that of the terms.
 */
export function captureAndSplit(
  client: SendingClient,
  parameters: CaptureAndSplitParameters,
): Promise<Hash> {
  return sendCall(client, captureAndSplitCall(parameters));
}
