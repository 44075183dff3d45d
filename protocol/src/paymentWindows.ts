import type { PaymentState } from "./paymentState.ts";
import type { PaymentTerms } from "./paymentTerms.ts";

/** Seconds an arbiter has for a ruling, counted from the dispute; then anyone may end it for the payer. */
export const arbitrationPeriod = 90 * 86_400;

/** Deadlines of a funded payment in Unix seconds. A window includes its first second and excludes its end. */
export interface PaymentWindows {
  /** The merchant may capture from this time; null: the payment is not held, or it is disputed. */
  captureStart: number | null;
  /**
   * From this time the merchant may not capture and anyone may reclaim for the payer; null: never, as the capture
   * window has no end or the payment is not held or disputed.
   */
  captureEnd: number | null;
  /** Anyone may end the dispute from this time; null: the payment is not disputed. */
  arbitrationEnd: number | null;
  /** Refunds are not accepted from this time. */
  refundEnd: number;
}

/** Computes the deadlines that a funded payment has at its stage. The only place in TypeScript that does. */
export function paymentWindows(
  terms: Pick<PaymentTerms, "inspectionPeriod" | "capturePeriod" | "refundPeriod">,
  { stage, clock }: Pick<PaymentState, "stage" | "clock">,
): PaymentWindows {
  const isHeld = stage === "held";
  return {
    captureStart: isHeld ? clock + terms.inspectionPeriod : null,
    captureEnd: isHeld && terms.capturePeriod !== 0 ? clock + terms.capturePeriod : null,
    arbitrationEnd: stage === "disputed" ? clock + arbitrationPeriod : null,
    refundEnd: clock + terms.refundPeriod,
  };
}
