import { releaseMessage } from "@handsel/protocol";
import { formatTime } from "../lib/time/format.ts";
import { displayItems as ofRelease, type Release } from "./release.ts";
import type { DisplayItem } from "./transaction.ts";

/** A release that the relayer submits until a deadline. */
export interface SignedRelease extends Release {
  /** Unix seconds: the last second in which the signature counts. */
  deadline: number;
}

/** Releases by one signature: the relayer sends the transaction and pays its fee. */
export function displayItems(release: SignedRelease): DisplayItem[] {
  return [
    ...ofRelease(release),
    { label: "Valid until", value: formatTime(release.deadline) },
    { label: "Network fee", value: "none: the relayer pays" },
  ];
}

export function typedData({ terms, escrow, amount, held, deadline }: SignedRelease) {
  return releaseMessage(terms, escrow, { amount, held, deadline: BigInt(deadline) });
}
