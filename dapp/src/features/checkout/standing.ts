import type { PaymentState } from "@handsel/protocol";
import type { Hash } from "viem";

/** What the contract last said about one payment. */
export interface Reading {
  id: Hash;
  /** Undefined until the contract has answered. */
  state: PaymentState | undefined;
  /** A block that the answer includes. */
  block: number;
  /** Unix seconds of that block. */
  time: number;
  /** Whether this device began it, so that the wallet may have sent it. */
  wasBegun: boolean;
  /** Whether the first answer may still come. */
  isAsking: boolean;
  /** Whether the latest question got no answer, so that `state` is an older one. */
  isOld: boolean;
}

/** The relayer's word that a payment was made. */
export interface Claim {
  id: Hash;
  /** Block of its funding. */
  block: number;
}

/**
 * `asking`: the contract has not answered yet; `claimed`: paid by the relayer's word alone; `ahead`: in a block that this
 * page's node does not show yet; `denied`: the contract, asked later, has no such payment; `other`: somebody else paid.
 */
export type Standing = "unpaid" | "asking" | "claimed" | "ahead" | "denied" | "paid" | "other";

/**
 * Decides whether a checkout is paid, and by whom. Only the contract counts: the relayer may be wrong, miss a reorg, or
 * lie. This device's and the connected account's own payments come first.
 */
export function standingOf(
  own: readonly Reading[],
  claim: Claim | null,
  claimed: Reading | null,
): Standing {
  if (own.some(isPaid)) return "paid";
  // What this device began may be paid already, whatever else could be.
  if (own.some(({ isAsking, wasBegun }) => isAsking && wasBegun)) return "asking";
  if (claim === null || claimed === null) return "unpaid";
  if (isPaid(claimed)) return "other";
  if (claimed.isAsking) return "asking";
  // An old answer, or one from before the funding, denies nothing.
  if (claimed.state === undefined || claimed.isOld) return "claimed";
  return claimed.block >= claim.block ? "denied" : "ahead";
}

/** Whether the contract has the payment. */
export function isPaid({ state }: Pick<Reading, "state">): boolean {
  return state !== undefined && state.stage !== "none";
}
