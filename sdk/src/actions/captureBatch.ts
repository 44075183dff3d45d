import { type Capture, type Escrow, encodeCaptureBatches } from "@handsel/protocol";
import type { Hash } from "viem";
import { type Call, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link captureBatch}. */
export interface CaptureBatchParameters {
  /** The payments and the amount to capture of each, in base units; `allHeld` for all that is held. */
  captures: readonly Capture[];
  escrow: Escrow;
}

/** Encodes the call of {@link captureBatch}, for a wallet, a Safe or a server to send. */
export function captureBatchCall({ captures, escrow }: CaptureBatchParameters): Call {
  const { chainId, address } = escrow;
  return { chainId, to: address, data: encodeCaptureBatches(captures), value: 0n };
}

/**
 * Captures many payments at once, with one transfer to each recipient. A payment of which nothing is held any more is skipped.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses what it refuses of `capture`, and then captures nothing.
 */
export function captureBatch(
  client: SendingClient,
  parameters: CaptureBatchParameters,
): Promise<Hash> {
  return sendCall(client, captureBatchCall(parameters));
}
