import { escrowAbi, stateFromContract } from "@handsel/protocol";
import type { RelayKind } from "../transactions/relayKind.ts";
import { type OperatorDetails, prepareOperatorCall, textOf } from "./prepareOperatorCall.ts";

/** Kinds of calls that an operator may send, each with the function of the escrow that it calls. */
const functions = {
  capture: "capture",
  void: "void",
  refund: "refund",
  settle: "settle",
  capture_batch: "captureBatch",
  void_batch: "multicall",
} as const;

export type OperatorKind = keyof typeof functions;

export function isOperatorKind(kind: string): kind is OperatorKind {
  return Object.hasOwn(functions, kind);
}

/**
 * Kinds of relays sent by the operator's wallet. The escrow accepts them for merchants that appointed
 * it; `settle` needs the signatures of payer and merchant instead.
 */
export const operatorKinds: readonly RelayKind[] = Object.entries(functions).map(
  ([kind, functionName]) => ({
    ...{ kind, functionName, role: "operator", maySignAgain: false },
    prepare: (wallet, { details }) => {
      const { data, payments = 1 } = details as OperatorDetails;
      return prepareOperatorCall(wallet, data, payments);
    },
    endsAt: ({ details }) => (details as OperatorDetails).endsAt ?? Number.POSITIVE_INFINITY,
    isUntouched: async ({ chain: { escrow } }, { payment_id, details }, { block, ask }) => {
      const state = await ask((client) =>
        client.readContract({
          ...{ address: escrow.address, abi: escrowAbi, functionName: "paymentState" },
          ...{ args: [payment_id], blockNumber: block },
        }),
      );
      return textOf(stateFromContract(state)) === (details as OperatorDetails).before;
    },
  }),
);
