import type { Escrow } from "@handsel/protocol";
import type { Hash } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link setWithdrawFor}. */
export interface SetWithdrawForParameters {
  escrow: Escrow;
  /** Whether anyone may pay the account's credits to it. */
  allowed: boolean;
}

/** Encodes the call of {@link setWithdrawFor}, for a wallet, a Safe or a server to send. */
export function setWithdrawForCall({ escrow, allowed }: SetWithdrawForParameters): Call {
  return escrowCall(escrow, "setWithdrawFor", [allowed]);
}

/**
 * Allows or refuses that others pay the client's account its credits by `withdrawFor`; at first it is allowed.
 * @throws RangeError for a client of another chain, viem's errors.
 */
export function setWithdrawFor(
  client: SendingClient,
  parameters: SetWithdrawForParameters,
): Promise<Hash> {
  return sendCall(client, setWithdrawForCall(parameters));
}
