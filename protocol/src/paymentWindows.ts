import type { PaymentTerms } from "./paymentTerms.ts";

/** The deadlines of a funded payment in Unix seconds. A window includes its first second and excludes its end. */
export interface PaymentWindows {
  /** The merchant may capture from here. */
  captureStart: number;
  /** The merchant may no longer capture and anyone may reclaim for the payer from here; null: never. */
  captureEnd: number | null;
  /** Refunds are no longer accepted from here. */
  refundEnd: number;
}

/**
 * When each deadline falls. The only place in TypeScript that decides it.
 * @param clock Unix seconds of funding
 */
export function paymentWindows(
  terms: Pick<PaymentTerms, "inspectionPeriod" | "capturePeriod" | "refundPeriod">,
  clock: number,
): PaymentWindows {
  return {
    captureStart: clock + terms.inspectionPeriod,
    captureEnd: terms.capturePeriod === 0 ? null : clock + terms.capturePeriod,
    refundEnd: clock + terms.refundPeriod,
  };
}
