import type { PaymentTerms } from "./paymentTerms.ts";

/** Seconds an arbiter has for a ruling, counted from the dispute; then anyone may end it for the payer. */
export const arbitrationPeriod = 90 * 86_400;

/** Deadlines of a funded payment in Unix seconds. A window includes its first second and excludes its end. */
export interface PaymentWindows {
  /** The merchant may capture from this time. */
  captureStart: number;
  /** From this time the merchant may not capture and anyone may reclaim for the payer; null: never. */
  captureEnd: number | null;
  /** Refunds are not accepted from this time. */
  refundEnd: number;
  /** Anyone may end a dispute from this time, if `clock` is the time of the dispute. */
  arbitrationEnd: number;
}

/**
 * Computes the deadlines. The only place in TypeScript that does.
 * @param clock Unix seconds of the funding; after a dispute, of the dispute
 */
export function paymentWindows(
  terms: Pick<PaymentTerms, "inspectionPeriod" | "capturePeriod" | "refundPeriod">,
  clock: number,
): PaymentWindows {
  return {
    captureStart: clock + terms.inspectionPeriod,
    captureEnd: terms.capturePeriod === 0 ? null : clock + terms.capturePeriod,
    refundEnd: clock + terms.refundPeriod,
    arbitrationEnd: clock + arbitrationPeriod,
  };
}
