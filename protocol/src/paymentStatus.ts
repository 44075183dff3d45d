import type { PaymentTerms } from "./paymentTerms.ts";
import { paymentWindows } from "./paymentWindows.ts";

/** The stages that the contract stores, in its order. */
export const stages = ["none", "held", "disputed", "settled", "returned"] as const;
export type Stage = (typeof stages)[number];

/** The statuses that people see, in the contract's order. */
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

/** What changes about a payment. */
export interface PaymentState {
  /** What the escrow still holds, in base units. */
  held: bigint;
  /** Captured and not yet refunded, in base units. */
  refundable: bigint;
  /** Unix seconds of funding; of the dispute, once there was one. */
  clock: number;
  stage: Stage;
}

/** A payment's state as the contract's `paymentState` returns it. */
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
 * The status of a payment, by the rule that the contract's `paymentStatus` follows.
 * @param time Unix seconds
 */
export function paymentStatus(
  terms: Pick<PaymentTerms, "inspectionPeriod" | "capturePeriod" | "refundPeriod">,
  state: PaymentState,
  time: number,
): PaymentStatus {
  switch (state.stage) {
    case "none":
    case "disputed":
    case "returned":
      return state.stage;
    case "settled":
      return state.refundable === 0n ? "refunded" : "captured";
    case "held": {
      const { captureEnd } = paymentWindows(terms, state.clock);
      if (captureEnd !== null && time >= captureEnd) return "expired";
      return state.refundable === 0n ? "authorized" : "partially_captured";
    }
  }
}
