import { releaseMessage, walletAbi } from "@handsel/protocol";
import type { Hex } from "viem";
import * as words from "#words/transactions.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatTime } from "../lib/time/format.ts";
import { displayItems as ofRelease, type Release } from "./release.ts";
import { type DisplayItem, escrowCall } from "./transaction.ts";

export interface SignedRelease extends Release {
  /** Last second in which the signature is valid, in Unix seconds. */
  deadline: number;
}

/** Releases by signature. The relayer sends the transaction and pays the network fee. */
export function displayItems(release: SignedRelease): DisplayItem[] {
  return [
    ...ofRelease(release),
    { label: words.validUntil, value: formatTime(release.deadline) },
    { label: words.networkFee, value: words.noneRelayerPays },
  ];
}

export function typedData({ terms, escrow, amount, held, deadline }: SignedRelease) {
  return releaseMessage(terms, escrow, { amount, held, deadline: BigInt(deadline) });
}

/** Sends a signed release as the payer's own transaction: the same signature, so that it counts once. */
export function call({ terms, escrow, amount, deadline }: SignedRelease, signature: Hex): Call {
  const args = [terms, amount, BigInt(deadline), signature] as const;
  return escrowCall(escrow, walletAbi, "captureWithSignature", args);
}
