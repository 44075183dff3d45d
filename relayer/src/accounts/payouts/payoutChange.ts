/** States of a change: the first two are open. */
export const payoutStatuses = [
  "waiting_for_confirmation",
  "waiting",
  "applied",
  "cancelled",
] as const;
export type PayoutStatus = (typeof payoutStatuses)[number];
