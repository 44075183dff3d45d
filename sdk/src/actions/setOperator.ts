import type { Escrow } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { type Call, escrowCall, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link setOperator}. */
export interface SetOperatorParameters {
  escrow: Escrow;
  /** Account of a server, for example. */
  operator: Address;
  /** Whether it may. */
  approved: boolean;
}

/** Encodes the call of {@link setOperator}, for a wallet, a Safe or a server to send. */
export function setOperatorCall({ escrow, operator, approved }: SetOperatorParameters): Call {
  return escrowCall(escrow, "setOperator", [operator, approved]);
}

/**
 * Lets an account capture, void and refund for the client's account, or takes that back.
 * @throws RangeError for a client of another chain, viem's errors
 */
export function setOperator(
  client: SendingClient,
  parameters: SetOperatorParameters,
): Promise<Hash> {
  return sendCall(client, setOperatorCall(parameters));
}
