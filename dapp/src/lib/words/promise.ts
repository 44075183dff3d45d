import { arbitrationPeriod, type PaymentTerms } from "@handsel/protocol";
import { zeroAddress } from "viem";
import * as words from "#words/promise.ts";
import { shorten } from "../chain/addresses.ts";
import { formatMoney, type Unit } from "../money/amounts.ts";
import { formatSpan } from "../time/format.ts";

/**
 * Returns what these terms promise their payer, in sentences: where the money goes, who can move it and until when. Every
 * combination of terms that the escrow takes has its sentences here, and nowhere else.
 * @param merchant name of the merchant
 * @param arbiter name of the arbiter, if the merchant gives it one
 */
export function promise(
  terms: PaymentTerms,
  token: Unit,
  merchant: string,
  arbiter: string | null = null,
): readonly string[] {
  const money = formatMoney(terms.amount, token);
  if (terms.instant) {
    return [words.promiseAtOnce(money, merchant), refunds(terms, merchant)];
  }
  return [
    words.promiseHeld(money, merchant),
    taking(terms, merchant),
    ending(terms, merchant),
    disputes(terms, merchant, arbiter),
    refunds(terms, merchant),
  ];
}

/** When the merchant may take held money. */
function taking({ inspectionPeriod, capturePeriod }: PaymentTerms, merchant: string): string {
  const until =
    capturePeriod === 0 ? words.atAnyTime : words.untilAfterYouPay(formatSpan(capturePeriod));
  return inspectionPeriod === 0
    ? words.takesAtOnce(merchant, until)
    : words.takesAfterInspection(formatSpan(inspectionPeriod), merchant, until);
}

/** What happens to money that nobody takes. */
function ending({ capturePeriod }: PaymentTerms, merchant: string): string {
  return capturePeriod === 0 ? words.endsNever(merchant) : words.endsByReclaim;
}

function disputes(
  { arbiter, capturePeriod }: PaymentTerms,
  merchant: string,
  name: string | null,
): string {
  if (arbiter === zeroAddress) return words.disputeByNobody;
  const when = capturePeriod === 0 ? words.whileItIsHeld : words.untilThen;
  const who = name === null ? shorten(arbiter) : words.named(name, shorten(arbiter));
  return words.disputeByArbiter(when, merchant, who, formatSpan(arbitrationPeriod));
}

function refunds({ refundPeriod }: PaymentTerms, merchant: string): string {
  return refundPeriod === 0
    ? words.refundNever(merchant)
    : words.refundUntil(merchant, formatSpan(refundPeriod));
}
