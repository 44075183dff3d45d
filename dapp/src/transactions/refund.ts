import { walletAbi } from "@handsel/protocol";
import { zeroAddress } from "viem";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

export interface Refund extends PaymentContext {
  /** Base units. */
  amount: bigint;
  /** Amount refundable before the transaction, in base units. */
  refundable: bigint;
}

/** Pays captured money back to the payer from the connected wallet. The commission is not returned. */
export function displayItems({ terms, token, amount, refundable }: Refund): DisplayItem[] {
  return [
    { label: words.paidFromYourWallet, value: formatMoney(amount, token) },
    { label: words.toPayer(shorten(terms.payer)), value: formatMoney(amount, token) },
    { label: words.refundableAfter, value: formatMoney(refundable - amount, token) },
  ];
}

export function call({ terms, escrow, amount }: Refund): Call {
  const value = terms.token === zeroAddress ? amount : 0n;
  return escrowCall(escrow, walletAbi, "refund", [terms, amount, false], value);
}
