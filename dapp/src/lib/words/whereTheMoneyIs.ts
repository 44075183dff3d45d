import {
  type PaymentState,
  type PaymentTerms,
  paymentStatus,
  paymentWindows,
} from "@handsel/protocol";
import { zeroAddress } from "viem";
import { sentenceGap } from "#words/locale.ts";
import * as words from "#words/whereabouts.ts";
import { formatMoney, type Unit } from "../money/amounts.ts";
import { formatRemaining } from "../time/format.ts";

/** Sums of a payment's events that the sentences need, in base units. */
interface Totals {
  captured: bigint;
  refunded: bigint;
}

/** Returns one to three sentences: where the money is, and what happens next. @param now Unix seconds */
export function whereTheMoneyIs(
  { terms, state, totals }: { terms: PaymentTerms; state: PaymentState; totals: Totals | null },
  token: Unit,
  now: number,
): string {
  const money = (value: bigint) => formatMoney(value, token);
  const { held, refundable } = state;
  const status = paymentStatus(terms, state, now);
  const next = whatComesNext(terms, state, now);
  if (totals === null && /captured|refunded/.test(status)) {
    const returned = terms.amount - held - refundable;
    const back = returned > 0n ? words.restReturned(money(returned)) : "";
    const stillHeld = held > 0n ? `${sentenceGap}${next}` : "";
    return words.whereByState(money(held), money(refundable), back, stillHeld);
  }
  const { captured, refunded } = totals ?? { captured: 0n, refunded: 0n };
  const returned = terms.amount - captured - held;
  const alsoReturned = returned > 0n ? words.alsoReturned(money(returned)) : "";
  switch (status) {
    case "authorized":
      return words.whereHeld(money(held), alsoReturned, next);
    case "partially_captured":
      return words.wherePartlyCaptured(money(captured), money(held), alsoReturned, next);
    case "expired":
      return words.whereExpired(money(held));
    case "captured":
      return refunded > 0n
        ? words.wherePartlyRefunded(money(captured), money(refunded), alsoReturned)
        : words.whereCaptured(money(captured), alsoReturned);
    case "refunded":
      return words.whereRefunded(money(refunded), alsoReturned);
    case "returned":
      return words.whereReturned;
    case "disputed":
      return words.whereDisputed(money(held), next);
    case "none":
      return words.nothingPaid;
  }
}

/** Who can move what is held, and until when. */
function whatComesNext(terms: PaymentTerms, state: PaymentState, now: number): string {
  const { captureStart, captureEnd, arbitrationEnd } = paymentWindows(terms, state);
  if (arbitrationEnd !== null) {
    return now < arbitrationEnd
      ? words.nextArbiter(formatRemaining(arbitrationEnd - now))
      : words.nextArbiterLate;
  }
  const taking =
    captureStart !== null && now < captureStart
      ? words.nextInspection(formatRemaining(captureStart - now))
      : words.nextCapture;
  if (captureEnd !== null) {
    return words.nextReclaim(taking, formatRemaining(captureEnd - now));
  }
  return terms.arbiter === zeroAddress ? words.nextStays(taking) : words.nextStaysOrDispute(taking);
}
