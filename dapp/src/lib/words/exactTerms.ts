import type { PaymentTerms } from "@handsel/protocol";
import { zeroAddress, zeroHash } from "viem";
import { formatBps, formatMoney, type Unit } from "../money/amounts.ts";
import { formatSpan, formatTime } from "../time/format.ts";

/** One term in words. */
export interface ExactTerm {
  label: string;
  value: string;
  /** Whether the value is an address or a hash. */
  isHex: boolean;
}

/** Returns every term that a payment's id is the hash of, in the contract's order. */
export function exactTerms(terms: PaymentTerms, token: Unit): readonly ExactTerm[] {
  const rows: Record<keyof PaymentTerms, readonly [label: string, value: string]> = {
    payer: ["Payer", terms.payer === zeroAddress ? "whoever pays" : terms.payer],
    merchant: ["Merchant", terms.merchant],
    payee: ["Payee", terms.payee],
    arbiter: ["Arbiter", terms.arbiter === zeroAddress ? "none: no disputes" : terms.arbiter],
    amount: ["Amount", formatMoney(terms.amount, token)],
    token: [
      "Coin",
      terms.token === zeroAddress ? `${token.symbol}, the chain's own coin` : terms.token,
    ],
    inspectionPeriod: ["Inspection period", span(terms.inspectionPeriod, "none")],
    capturePeriod: [
      "Capture period",
      span(terms.capturePeriod, terms.instant ? "none" : "without end"),
    ],
    refundPeriod: ["Refund period", span(terms.refundPeriod, "none")],
    fundBy: ["Can be paid until", formatTime(terms.fundBy)],
    orderReference: [
      "Order reference",
      terms.orderReference === zeroHash ? "none" : terms.orderReference,
    ],
    salt: ["Salt", terms.salt.toString()],
    feeBps: [
      "Commission",
      terms.feeBps === 0 ? "none" : `${formatBps(terms.feeBps)}, borne by the merchant`,
    ],
    feeRecipient: [
      "Commission to",
      terms.feeRecipient === zeroAddress ? "nobody" : terms.feeRecipient,
    ],
    splits: ["Commission shared by the list", terms.splits === zeroHash ? "none" : terms.splits],
    instant: ["Captured", terms.instant ? "in the paying transaction" : "later, after it was held"],
    toLedger: ["Paid out", terms.toLedger ? "as credit in the contract" : "by transfer"],
  };
  return Object.values(rows).map(([label, value]) => ({
    ...{ label, value },
    isHex: value.startsWith("0x"),
  }));
}

function span(seconds: number, none: string): string {
  return seconds === 0 ? none : formatSpan(seconds);
}
