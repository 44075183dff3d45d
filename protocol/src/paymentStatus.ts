import type { PaymentTerms } from "./paymentTerms.ts";
import { paymentWindows } from "./paymentWindows.ts";

/** Stages as stored by the contract, in its order. */
export const stages = ["none", "held", "disputed", "settled", "returned"] as const;
export type Stage = (typeof stages)[number];

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
export type PaymentStatus = (typeof paymentStatuses)[number];

/** Mutable state of a payment. */
export interface PaymentState {
  /** Amount the escrow still holds, in base units. */
  held: bigint;
  /** Amount captured and not yet refunded, in base units. */
  refundable: bigint;
  /** Unix seconds of the funding; after a dispute, of the dispute. */
  clock: number;
  stage: Stage;
}

/** Converts the return value of the contract's `paymentState`. */
export function stateFromContract(state: {
  held: bigint;
  refundable: bigint;
  clock: number;
  stage: number;
}): PaymentState {
  const stage = stages[state.stage];
  if (!stage) throw new RangeError(`The contract returned an unknown stage: ${state.stage}`);
  return { held: state.held, refundable: state.refundable, clock: state.clock, stage };
}

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
