import type { PaymentTerms } from "@handsel/protocol";
import { zeroAddress, zeroHash } from "viem";
import * as words from "#words/exactTerms.ts";
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
    payer: [words.payer, terms.payer === zeroAddress ? words.whoeverPays : terms.payer],
    merchant: [words.merchant, terms.merchant],
    payee: [words.payee, terms.payee],
    arbiter: [words.arbiter, terms.arbiter === zeroAddress ? words.noArbiter : terms.arbiter],
    amount: [words.amount, formatMoney(terms.amount, token)],
    token: [
      words.coin,
      terms.token === zeroAddress ? words.chainOwnCoin(token.symbol) : terms.token,
    ],
    inspectionPeriod: [words.inspectionPeriod, span(terms.inspectionPeriod, words.none)],
    capturePeriod: [
      words.capturePeriod,
      span(terms.capturePeriod, terms.instant ? words.none : words.withoutEnd),
    ],
    refundPeriod: [words.refundPeriod, span(terms.refundPeriod, words.none)],
    fundBy: [words.canBePaidUntil, formatTime(terms.fundBy)],
    orderReference: [
      words.orderReference,
      terms.orderReference === zeroHash ? words.none : terms.orderReference,
    ],
    salt: [words.salt, terms.salt.toString()],
    feeBps: [
      words.commission,
      terms.feeBps === 0 ? words.none : words.borneByMerchant(formatBps(terms.feeBps)),
    ],
    feeRecipient: [
      words.commissionTo,
      terms.feeRecipient === zeroAddress ? words.nobody : terms.feeRecipient,
    ],
    splits: [words.commissionSharedByList, terms.splits === zeroHash ? words.none : terms.splits],
    instant: [words.captured, terms.instant ? words.capturedAtOnce : words.capturedLater],
    toLedger: [words.paidOut, terms.toLedger ? words.asCredit : words.byTransfer],
  };
  return Object.values(rows).map(([label, value]) => ({
    ...{ label, value },
    isHex: value.startsWith("0x"),
  }));
}

function span(seconds: number, none: string): string {
  return seconds === 0 ? none : formatSpan(seconds);
}
