import { fee, walletAbi } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

export interface Ruling extends PaymentContext {
  /** Part of the held amount that goes to the payer, in base units. */
  amount: bigint;
  /** Amount held before the transaction, in base units. */
  held: bigint;
  /** Amount captured before and not refunded, in base units: the commission is counted on all that is captured. */
  refundable: bigint;
}

/** Divides disputed money between payer and payee, and ends the dispute. */
export function displayItems({ terms, token, amount, held, refundable }: Ruling): DisplayItem[] {
  const captured = held - amount;
  const commission = fee(captured, terms.feeBps, refundable);
  return [
    { label: words.backTo(shorten(terms.payer)), value: formatMoney(amount, token) },
    {
      label: words.paidOutTo(shorten(terms.payee)),
      value: formatMoney(captured - commission, token),
    },
    ...(commission > 0n
      ? [{ label: words.commissionBorneByMerchant, value: formatMoney(commission, token) }]
      : []),
  ];
}

export function call({ terms, escrow, amount }: Ruling): Call {
  return escrowCall(escrow, walletAbi, "resolve", [terms, amount]);
}
