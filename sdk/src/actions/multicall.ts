import type { Escrow } from "@handsel/protocol";
import { type Hash, isAddressEqual } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link multicall}. */
export interface MulticallParameters {
  escrow: Escrow;
  /** Calls of this escrow without coins, as the `…Call` functions encode them. */
  calls: readonly Call[];
}

/** Encodes the call of {@link multicall}, for a wallet, a Safe or a server to send. */
export function multicallCall({ escrow, calls }: MulticallParameters): Call {
  const isOther = ({ to, value, chainId }: Call) =>
    !isAddressEqual(to, escrow.address) || chainId !== escrow.chainId || value !== 0n;
  if (calls.some(isOther)) {
    throw new RangeError("A multicall has calls of its escrow alone, without coins.");
  }
  return escrowCall(escrow, "multicall", [calls.map(({ data }) => data)]);
}

/**
 * Makes several calls of an escrow in one transaction, all or none.
 * @throws RangeError for a call of another contract or with coins and for a client of another chain, viem's errors
 */
export function multicall(client: SendingClient, parameters: MulticallParameters): Promise<Hash> {
  return sendCall(client, multicallCall(parameters));
}
