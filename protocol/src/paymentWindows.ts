import type { PaymentTerms } from "./paymentTerms.ts";

/** Seconds from a dispute that the arbiter has for a ruling; after them anyone may end the dispute for the payer. */
export const arbitrationPeriod = 90 * 86_400;

/** The deadlines of a funded payment in Unix seconds. A window includes its first second and excludes its end. */
export interface PaymentWindows {
  /** The merchant may capture from here. */
  captureStart: number;
  /** The merchant may no longer capture and anyone may reclaim for the payer from here; null: never. */
  captureEnd: number | null;
  /** Refunds are no longer accepted from here. */
  refundEnd: number;
  /** If `clock` is the time of a dispute: anyone may end it from here. */
  arbitrationEnd: number;
}

/**
 * When each deadline falls. The only place in TypeScript that decides it.
 * @param clock Unix seconds of funding; of the dispute, once there was one
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
