import type { Escrow } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link withdraw}. */
export interface WithdrawParameters {
  escrow: Escrow;
  /** ERC-20 address; zero for the chain's coin. */
  token: Address;
}

/** Encodes the call of {@link withdraw}, for a wallet, a Safe or a server to send. */
export function withdrawCall({ escrow, token }: WithdrawParameters): Call {
  return escrowCall(escrow, "withdraw", [token]);
}

/**
 * Pays out the client's credit in the escrow.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses it without credit.
 */
export function withdraw(client: SendingClient, parameters: WithdrawParameters): Promise<Hash> {
  return sendCall(client, withdrawCall(parameters));
}
