import {
  type PaymentState,
  type PaymentTerms,
  paymentStatus,
  paymentWindows,
} from "@handsel/protocol";
import { isAddressEqual, zeroAddress } from "viem";
import * as words from "#words/payer.ts";
import type { Hue } from "../../ui/Status.tsx";
import { formatMoney, type Unit } from "../money/amounts.ts";
import type { PaymentTotals } from "../payment/accountFor.ts";
import type { PaymentEvent } from "../payment/paymentEvents.ts";
import { inTurn } from "../text/together.ts";
import { formatClock, formatMoment } from "../time/format.ts";
import { whereTheMoneyIs } from "./whereTheMoneyIs.ts";

/** A payment as its payer is told of it. */
export interface Told {
  label: string;
  hue: Hue;
  dot: "half" | "full";
  /** Where the money is, and what happens next. */
  sentence: string;
}

/** What is told of: the contract's state, and the history where it is known. */
export interface Teller {
  terms: PaymentTerms;
  state: PaymentState;
  totals: PaymentTotals | null;
  events: readonly PaymentEvent[];
}

/** Seconds before the merchant may collect in which it is the payer's move. */
const lastDays = 2 * 86_400;

/**
 * Returns label and sentences of a payment for its payer, composed from the signed terms.
 * @param shop name of the merchant; null: not known
 * @param now Unix seconds
 */
export function toldToPayer(payment: Teller, token: Unit, shop: string | null, now: number): Told {
  const { terms, state, totals, events } = payment;
  const name = shop ?? words.theShop;
  const money = (value: bigint) => formatMoney(value, token);
  const at = (time: number) => formatClock(time, now);
  const on = (time: number) => formatMoment(time, now);
  const { captureStart, captureEnd, arbitrationEnd, refundEnd } = paymentWindows(terms, state);
  const say = (label: string, hue: Hue, ...sentences: readonly string[]): Told => {
    const dot = hue === "held" ? "half" : "full";
    return { label, hue, dot, sentence: inTurn(...sentences.map(capitalized)) };
  };
  const status = paymentStatus(terms, state, now);
  const isOpen = state.held > 0n;
  if (totals === null && !isOpen) {
    const label = status === "returned" ? words.returned : words.paidOut;
    const hue = status === "returned" ? "returned" : "paid";
    return say(label, hue, whereTheMoneyIs({ terms, state, totals }, token, now));
  }
  const captured = totals?.captured ?? state.refundable;
  const returned = terms.amount - captured - state.held;
  const before = (amount: bigint) => (amount > 0n ? [words.partCameBack(money(amount))] : []);
  const last = events.at(-1);
  const ended = (...types: readonly PaymentEvent["type"][]) =>
    events.findLast(({ type }) => types.includes(type));
  switch (status) {
    case "none":
      return say(words.nothingPaid, "failed", words.nothingPaidSentence);
    case "authorized":
    case "partially_captured": {
      const back = terms.amount - state.held - state.refundable;
      const isPart = captured > 0n;
      const all = back > 0n ? words.leftInEscrow(money(state.held)) : words.inEscrow;
      const there = isPart ? words.partInEscrow(money(captured), name, money(state.held)) : all;
      const where = back > 0n ? inTurn(there, words.partIsBack(money(back))) : there;
      const end = captureEnd === null ? [] : [words.yoursFrom(at(captureEnd))];
      const hasArbiter = terms.arbiter !== zeroAddress;
      const start = captureStart ?? now;
      const label = isPart ? words.partlyPaidOut : words.held;
      if (now >= start) {
        const collects = hasArbiter ? words.collectsNowUnlessProblem : words.collectsNow;
        return say(label, "held", where, collects(name), ...end);
      }
      if (hasArbiter && start - now <= lastDays && terms.inspectionPeriod > lastDays) {
        return say(words.yourMove, "due", words.sayBefore(name, at(start)), ...end);
      }
      const collects = hasArbiter ? words.collectsUnlessProblem : words.collectsLater;
      return say(label, "held", where, collects(name, at(start)), ...end);
    }
    case "expired":
      return say(words.yoursAgain, "due", words.notCollected(name, money(state.held)));
    case "disputed":
      return now < (arbitrationEnd ?? 0)
        ? say(words.inDispute, "disputed", words.arbiterDecides(name, at(arbitrationEnd ?? 0)))
        : say(words.yoursAgain, "due", words.arbiterSilent(money(state.held)));
    case "captured": {
      const refunds =
        now < refundEnd && state.refundable > 0n ? [words.canRefund(at(refundEnd))] : [];
      const division = ended("settled", "resolved");
      const refunded = totals?.refunded ?? 0n;
      if (refunded > 0n) {
        const part = words.refundedPart(name, money(refunded), money(state.refundable));
        return say(words.partlyRefunded, "returned", part, ...before(returned));
      }
      if (division) {
        const how = division.type === "settled" ? words.agreed : words.decided;
        const label = division.type === "settled" ? words.settled : words.ruled;
        const parts = words.shopGotRest(money(division.returned), name);
        const earlier = before(returned - division.returned);
        return say(label, "paid", how(on(division.time), parts), ...earlier, ...refunds);
      }
      const capture = ended("captured") ?? last;
      const isOwn = capture !== undefined && isAddressEqual(capture.actor, terms.payer);
      const how = terms.instant ? words.paidAtOnce : isOwn ? words.youPaidOut : words.shopCollected;
      const part = how(name, on(capture?.time ?? now));
      return say(words.paidOut, "paid", part, ...before(returned), ...refunds);
    }
    case "refunded":
      return say(
        words.refunded,
        "returned",
        words.refundedAll(name, money(totals?.refunded ?? 0n)),
        ...before(returned),
      );
    case "returned": {
      const division = ended("settled", "resolved");
      if (division) {
        const how = division.type === "settled" ? words.agreed : words.decided;
        const label = division.type === "settled" ? words.settled : words.ruled;
        const parts = words.shopGotNothing(money(division.returned), name);
        const earlier = before(returned - division.returned);
        return say(label, "returned", how(on(division.time), parts), ...earlier);
      }
      const sentence =
        last?.type === "voided"
          ? words.shopReturned(name, on(last.time))
          : words.cameBack(on(last?.time ?? now));
      return say(words.returned, "returned", sentence);
    }
  }
}

/** A sentence may begin with "the shop". */
function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
