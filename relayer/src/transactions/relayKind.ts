/** What an operator does about a merchant's payment. */
export const operatorVerbs = ["capture", "void", "refund", "settle"] as const;

export type OperatorVerb = (typeof operatorVerbs)[number];

/** What a relay can be about: what a payer signed, or what a merchant asked its operator for. */
export const relayKinds = ["fund", "fund_permit2", "release", "dispute", ...operatorVerbs] as const;

export function isOperatorVerb(kind: string): kind is OperatorVerb {
  return operatorVerbs.some((verb) => verb === kind);
}
