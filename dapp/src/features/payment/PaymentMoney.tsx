import {
  type PaymentState,
  type PaymentTerms,
  paymentStatus,
  paymentWindows,
  type Token,
} from "@handsel/protocol";
import * as payer from "#words/payer.ts";
import * as words from "#words/payment.ts";
import { formatBps } from "../../lib/money/amounts.ts";
import { MoneyBar, type MoneyPart } from "../../lib/money/MoneyBar.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { type Moment, TimeRail } from "../../lib/time/TimeRail.tsx";

interface PaymentMoneyProps {
  payment: ChainPayment;
  token: Token;
  /** Unix seconds. */
  now: number;
  /** The merchant's name, if the reader is the payer: then without the commission, which the merchant bears. */
  toldTo?: ToldTo | null;
}

/** The payer, who is told of the merchant by this name. */
interface ToldTo {
  shop: string;
}

/** Where a payment's money is, to scale, and the time that it is held under it. */
export function PaymentMoney({ payment, token, now, toldTo = null }: PaymentMoneyProps) {
  const moments = momentsOf(payment, toldTo !== null);
  return (
    <MoneyBar
      parts={toldTo ? payerParts(payment, now, toldTo.shop) : moneyParts(payment, now)}
      unit={token}
      total={{ label: toldTo ? payer.youPaid : words.paid, value: payment.terms.amount }}
    >
      {moments.length > 1 && <TimeRail moments={moments} now={now} />}
    </MoneyBar>
  );
}

/** Returns parts that add up to the paid amount; by the contract's state alone while the history is not known. */
export function moneyParts(
  { terms, state, totals }: Pick<ChainPayment, "terms" | "state" | "totals">,
  now: number,
): readonly MoneyPart[] {
  const held: MoneyPart = {
    hue: heldHue(terms, state, now),
    label: words.heldInEscrow,
    value: state.held,
  };
  if (totals === null) {
    return [
      held,
      { hue: "paid", label: words.capturedAndKept, value: state.refundable },
      {
        hue: "returned",
        label: words.backWithPayer,
        value: terms.amount - state.held - state.refundable,
      },
    ];
  }
  const { captured, fees, refunded, returned } = totals;
  const parts: MoneyPart[] = [
    held,
    {
      hue: "paid",
      label: refunded > 0n ? words.capturedAndKept : words.captured,
      value: captured - refunded,
    },
  ];
  if (fees > 0n) {
    parts.push({
      ...{ hue: "paid", label: words.commissionOf(formatBps(terms.feeBps)), value: fees },
      isIncluded: true,
    });
  }
  if (refunded > 0n) parts.push({ hue: "returned", label: words.refundedToPayer, value: refunded });
  parts.push({ hue: "returned", label: words.returnedToPayer, value: returned });
  return parts;
}

/** Returns the parts as the payer is told of them: held, with the shop, or returned. They add up to the paid amount. */
export function payerParts(
  { terms, state, totals }: Pick<ChainPayment, "terms" | "state" | "totals">,
  now: number,
  shop: string,
): readonly MoneyPart[] {
  const { held, refundable } = state;
  const withShop = totals ? totals.captured - totals.refunded : refundable;
  const hue = heldHue(terms, state, now);
  const labels = { disputed: payer.locked, due: payer.waitingForYou, held: payer.held };
  return [
    { hue, label: labels[hue], value: held },
    { hue: "paid", label: payer.paidTo(shop), value: withShop },
    { hue: "returned", label: payer.returnedToYou, value: terms.amount - held - withShop },
  ];
}

/** Returns the hue of held money, by what happens to it: due once the payer can take it back. */
function heldHue(terms: PaymentTerms, state: PaymentState, now: number) {
  const status = paymentStatus(terms, state, now);
  if (status === "expired") return "due";
  if (status !== "disputed") return "held";
  const { arbitrationEnd } = paymentWindows(terms, state);
  return arbitrationEnd !== null && now >= arbitrationEnd ? "due" : "disputed";
}

/** The moments at which held money may move. */
function momentsOf({ terms, state, events }: ChainPayment, isPayer: boolean): readonly Moment[] {
  const { captureStart, captureEnd } = paymentWindows(terms, state);
  if (captureStart === null) return [];
  const funded = events.find(({ type }) => type === "funded")?.time ?? state.clock;
  const labels = isPayer
    ? { paid: payer.youPaid, start: payer.shopMayCollect, end: payer.yours }
    : { paid: words.paidAt, start: words.mayCapture, end: words.mayGoBack };
  return [
    { at: funded, label: labels.paid },
    ...(terms.inspectionPeriod > 0 ? [{ at: captureStart, label: labels.start }] : []),
    ...(captureEnd === null ? [] : [{ at: captureEnd, label: labels.end }]),
  ];
}
