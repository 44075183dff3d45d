import type { RelayKind } from "../transactions/relayKind.ts";
import type { OperatorDetails } from "./prepareOperatorCall.ts";
import { prepareOperatorCall } from "./prepareOperatorCall.ts";

/** What an operator does about a merchant's payment; each verb is a function of the escrow. */
export const operatorVerbs = ["capture", "void", "refund", "settle"] as const;

export type OperatorVerb = (typeof operatorVerbs)[number];

export function isOperatorVerb(verb: string): verb is OperatorVerb {
  return operatorVerbs.some((known) => known === verb);
}

/**
 * What merchants ask of the operator's wallet. The operator may call it for those alone who appointed
 * it, `settle` excepted, which needs the signatures of both sides.
 */
export const operatorKinds: readonly RelayKind[] = operatorVerbs.map((kind) => ({
  ...{ kind, functionName: kind, role: "operator", maySignAgain: false },
  prepare: (wallet, { details }) => prepareOperatorCall(wallet, (details as OperatorDetails).data),
}));
