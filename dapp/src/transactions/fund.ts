import { checkoutAbi } from "@handsel/protocol";
import { zeroAddress } from "viem";
import * as words from "#words/transactions.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { recipients } from "./recipients.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

/** Pays by the payer's own transaction. A token needs an approval first; the native coin is sent along. */
export function displayItems({ terms, escrow, token }: PaymentContext): DisplayItem[] {
  return [
    { label: words.youPay, value: formatMoney(terms.amount, token) },
    ...recipients(terms, escrow),
    { label: words.networkFee, value: words.paidByYou },
  ];
}

export function call({ terms, escrow }: PaymentContext): Call {
  return escrowCall(
    escrow,
    checkoutAbi,
    "fund",
    [terms],
    terms.token === zeroAddress ? terms.amount : 0n,
  );
}
