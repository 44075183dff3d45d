import { paymentWindows } from "@handsel/protocol";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";

const WEEK = 7 * 86_400;

/** Seconds that the other side has at least. */
const LEAST = 3_600;

/**
 * Returns the last second of a proposal: before the next moment at which the money may move otherwise, and at most a week
 * ahead. It stays the same while it is read, and is set anew on a page that stays open until it comes near.
 * @param first Unix seconds when the page was opened
 */
export function settlementDeadline(
  payment: Pick<ChainPayment, "terms" | "state">,
  first: number,
  now: number,
): number {
  const deadline = deadlineFrom(payment, first);
  if (deadline > now + LEAST) return deadline;
  return deadlineFrom(payment, now);
}

function deadlineFrom(
  { terms, state }: Pick<ChainPayment, "terms" | "state">,
  now: number,
): number {
  const { captureStart, captureEnd, arbitrationEnd } = paymentWindows(terms, state);
  const next = [captureStart, captureEnd, arbitrationEnd].filter(
    (time) => time !== null && time > now + LEAST,
  ) as number[];
  // To the hour, so that it does not change with every second.
  const inAWeek = now + WEEK - (now % LEAST);
  return Math.min(inAWeek, ...next.map((time) => time - 1));
}
