/**
 * `open`: a signature is missing; `agreed`: both have signed, the money has not moved yet; `executed`: the chain has
 * divided it; `declined`: by the other side; `withdrawn`: by its own; `lapsed`: the deadline passed, or the held money changed.
 */
export const settlementStatuses = [
  ...(["open", "agreed", "executed", "declined", "withdrawn", "lapsed"] as const),
] as const;

export type SettlementStatus = (typeof settlementStatuses)[number];
