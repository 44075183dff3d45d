import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentState } from "./paymentState";
import { isZero } from "./zero";

/** Seconds an arbiter has for a ruling: the escrow's `ARBITRATION_PERIOD`. */
export const ARBITRATION_PERIOD = BigInt.fromI32(7_776_000);

/** First second in which the merchant may capture, if all periods start at a time. */
export function captureStartOf(payment: PaymentState, clock: BigInt): BigInt {
  return clock.plus(payment.inspectionPeriod);
}

/** First second in which the merchant may not capture, if all periods start at a time; null: never. */
export function captureEndOf(payment: PaymentState, clock: BigInt): BigInt | null {
  return isZero(payment.capturePeriod) ? null : clock.plus(payment.capturePeriod);
}

/** Starts all periods of the payment at the time of its funding or dispute. */
export function setClock(payment: PaymentState, clock: BigInt): void {
  payment.row.bigInt("clock", clock);
  payment.row.bigInt("captureStart", captureStartOf(payment, clock));
  const captureEnd = captureEndOf(payment, clock);
  if (captureEnd !== null) payment.row.bigInt("captureEnd", captureEnd);
  payment.row.bigInt("refundEnd", clock.plus(payment.refundPeriod));
}
