import type { Escrow } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link withdrawFor}. */
export interface WithdrawForParameters {
  escrow: Escrow;
  /** Token of the credit; the zero address for the chain's coin. */
  token: Address;
  /** Owner of the credit. */
  owner: Address;
}

/** Encodes the call of {@link withdrawFor}, for a wallet, a Safe or a server to send. */
export function withdrawForCall({ escrow, token, owner }: WithdrawForParameters): Call {
  return escrowCall(escrow, "withdrawFor", [token, owner]);
}

/**
 * Pays an owner's whole credit to the owner; anyone may send it, unless the owner refuses that.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses an empty credit.
 */
export function withdrawFor(
  client: SendingClient,
  parameters: WithdrawForParameters,
): Promise<Hash> {
  return sendCall(client, withdrawForCall(parameters));
}
