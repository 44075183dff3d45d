import { releaseMessage } from "@handsel/protocol";
import { formatTime } from "../lib/time/format.ts";
import { displayItems as ofRelease, type Release } from "./release.ts";
import type { DisplayItem } from "./transaction.ts";

export interface SignedRelease extends Release {
  /** Last second in which the signature is valid, in Unix seconds. */
  deadline: number;
}

/** Releases by signature. The relayer sends the transaction and pays the network fee. */
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
