import type { PaymentState, Stage } from "./paymentState.ts";
import type { PaymentTerms } from "./paymentTerms.ts";
import { paymentWindows } from "./paymentWindows.ts";

/** Statuses as shown to people, in the contract's order. */
export const paymentStatuses = [
  "none",
  "authorized",
  "partially_captured",
  "captured",
  "refunded",
  "returned",
  "expired",
  "disputed",
] as const;
/** Status of a payment, as shown to people: derived from its stage and the time. */
export type PaymentStatus = (typeof paymentStatuses)[number];

/**
 * Returns the status of a payment, by the same rule as the contract's `paymentStatus`.
 * @param time Unix seconds
 */
export function paymentStatus(
  terms: Pick<PaymentTerms, "inspectionPeriod" | "capturePeriod" | "refundPeriod">,
  state: PaymentState,
  time: number,
): PaymentStatus {
  return statusAt(state.stage, state.refundable, paymentWindows(terms, state).captureEnd, time);
}

/** Returns the status that a stored state has at a time, in Unix seconds; `captureEnd` null: a held payment never lapses. */
export function statusAt(
  stage: Stage,
  refundable: bigint,
  captureEnd: number | null,
  time: number,
): PaymentStatus {
  switch (stage) {
    case "none":
    case "disputed":
    case "returned":
      return stage;
    case "settled":
      return refundable === 0n ? "refunded" : "captured";
    case "held":
      if (captureEnd !== null && time >= captureEnd) return "expired";
      return refundable === 0n ? "authorized" : "partially_captured";
  }
}
