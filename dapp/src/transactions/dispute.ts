import { arbitrationPeriod, walletAbi } from "@handsel/protocol";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatSpan } from "../lib/time/format.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

interface Dispute extends PaymentContext {
  /** Amount held before the transaction, in base units. */
  held: bigint;
  /** URI of evidence, or empty. */
  evidence: string;
}

/** Hands the decision about held money to the arbiter. */
export function displayItems({ terms, token, held, evidence }: Dispute): DisplayItem[] {
  return [
    { label: "Stays in escrow", value: formatMoney(held, token) },
    { label: "Decided by", value: shorten(terms.arbiter) },
    { label: "Without a decision, back to the payer after", value: formatSpan(arbitrationPeriod) },
    ...(evidence ? [{ label: "Public on the chain", value: evidence }] : []),
  ];
}

export function call({ terms, escrow, evidence }: Dispute): Call {
  return escrowCall(escrow, walletAbi, "dispute", [terms, evidence]);
}
