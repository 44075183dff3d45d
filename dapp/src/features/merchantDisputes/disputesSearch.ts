import { type Hash, isHash } from "viem";

/** Parts of the list of disputes. */
export const disputeParts = ["waiting", "arbiter", "closed"] as const;

export type DisputePart = (typeof disputeParts)[number];

/** What the page shows, as its address has it. */
export interface DisputesSearch {
  /** Left out: those that wait for the store. */
  part?: DisputePart;
  /** Id of the payment whose dispute is open, and its chain. */
  payment?: Hash;
  chain?: number;
}

/** Reads the search part of the page's address; what is none of it is left out. */
export function toDisputesSearch({
  part,
  payment,
  chain,
}: Record<string, unknown>): DisputesSearch {
  const known = disputeParts.find((one) => one === part && one !== "waiting");
  const isOpen = typeof payment === "string" && isHash(payment) && typeof chain === "number";
  return { ...(known && { part: known }), ...(isOpen && { payment, chain }) };
}
