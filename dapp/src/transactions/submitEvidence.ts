import { walletAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

interface Evidence extends PaymentContext {
  /** URI of the evidence. */
  evidence: string;
}

/** Gives the arbiter of a disputed payment a link. */
export function displayItems({ terms, evidence }: Evidence): DisplayItem[] {
  return [
    { label: words.forArbiter, value: shorten(terms.arbiter) },
    { label: words.publicOnChain, value: evidence },
  ];
}

export function call({ terms, escrow, evidence }: Evidence): Call {
  return escrowCall(escrow, walletAbi, "submitEvidence", [terms, evidence]);
}
