import { arbitrationPeriod, walletAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatSpan } from "../lib/time/format.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

export interface Dispute extends PaymentContext {
  /** Amount held before the transaction, in base units. */
  held: bigint;
  /** URI of evidence, or empty. */
  evidence: string;
}

/** Hands the decision about held money to the arbiter. */
export function displayItems({ terms, token, held, evidence }: Dispute): DisplayItem[] {
  return [
    { label: words.staysInEscrow, value: formatMoney(held, token) },
    { label: words.decidedBy, value: shorten(terms.arbiter) },
    { label: words.withoutDecision, value: formatSpan(arbitrationPeriod) },
    ...(evidence ? [{ label: words.publicOnChain, value: evidence }] : []),
  ];
}

export function call({ terms, escrow, evidence }: Dispute): Call {
  return escrowCall(escrow, walletAbi, "dispute", [terms, evidence]);
}
