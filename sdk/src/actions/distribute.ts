import type { Escrow, Split } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link distribute}. */
export interface DistributeParameters {
  escrow: Escrow;
  /** Token of the pot; the zero address for the chain's coin. */
  token: Address;
  /** List whose pot it is. */
  splits: readonly Split[];
}

/** Encodes the call of {@link distribute}, for a wallet, a Safe or a server to send. */
export function distributeCall({ escrow, token, splits }: DistributeParameters): Call {
  return escrowCall(escrow, "distribute", [token, splits]);
}

/**
 * Divides a pot of commissions among the recipients of its split list; anyone may send it.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses an empty pot.
 */
export function distribute(client: SendingClient, parameters: DistributeParameters): Promise<Hash> {
  return sendCall(client, distributeCall(parameters));
}
