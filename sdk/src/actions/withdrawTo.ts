import type { Escrow } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link withdrawTo}. */
export interface WithdrawToParameters {
  escrow: Escrow;
  /** Token of the credit; the zero address for the chain's coin. */
  token: Address;
  /** Who gets it. */
  to: Address;
  /** Base units. */
  amount: bigint;
}

/** Encodes the call of {@link withdrawTo}, for a wallet, a Safe or a server to send. */
export function withdrawToCall({ escrow, token, to, amount }: WithdrawToParameters): Call {
  return escrowCall(escrow, "withdrawTo", [token, to, amount]);
}

/**
 * Pays a part of the client account's credit to another account.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses more than the credit.
 */
export function withdrawTo(client: SendingClient, parameters: WithdrawToParameters): Promise<Hash> {
  return sendCall(client, withdrawToCall(parameters));
}
