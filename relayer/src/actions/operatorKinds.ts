import type { RelayKind } from "../transactions/relayKind.ts";
import type { OperatorDetails } from "./prepareOperatorCall.ts";
import { prepareOperatorCall } from "./prepareOperatorCall.ts";

/** Verbs that an operator may send; each is a function of the escrow. */
const operatorVerbs = ["capture", "void", "refund", "settle"] as const;

export type OperatorVerb = (typeof operatorVerbs)[number];

export function isOperatorVerb(verb: string): verb is OperatorVerb {
  return operatorVerbs.some((known) => known === verb);
}

/**
 * Kinds of relays sent by the operator's wallet. The escrow accepts them for merchants that appointed
 * it; `settle` needs the signatures of payer and merchant instead.
 */
export const operatorKinds: readonly RelayKind[] = operatorVerbs.map((kind) => ({
  ...{ kind, functionName: kind, role: "operator", maySignAgain: false },
  prepare: (wallet, { details }) => prepareOperatorCall(wallet, (details as OperatorDetails).data),
}));
