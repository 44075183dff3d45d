import { escrowAbi, fundingPermit, normalizeSignature, type PermitSource } from "@handsel/protocol";
import { type Hex, parseSignature } from "viem";
import * as words from "#words/transactions.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatTime } from "../lib/time/format.ts";
import { recipients } from "./recipients.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

/** Pays with an allowance by signature, in one transaction of the payer. */
export function displayItems({ terms, escrow, token }: PaymentContext): DisplayItem[] {
  return [
    { label: words.youPay, value: formatMoney(terms.amount, token) },
    ...recipients(terms, escrow),
    { label: words.validUntil, value: formatTime(terms.fundBy) },
    { label: words.networkFee, value: words.paidByYou },
  ];
}

export function typedData({ terms, escrow }: PaymentContext, source: PermitSource) {
  return fundingPermit(terms, escrow, source);
}

export function call({ terms, escrow }: PaymentContext, signature: Hex): Call {
  const { r, s, yParity } = parseSignature(normalizeSignature(signature));
  const args = [terms, BigInt(terms.fundBy), 27 + yParity, r, s] as const;
  return escrowCall(escrow, escrowAbi, "fundWithPermit", args);
}
