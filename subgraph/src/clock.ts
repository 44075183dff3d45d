import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentState } from "./paymentState";
import { isZero } from "./zero";

/** Seconds an arbiter has for a ruling: the escrow's `ARBITRATION_PERIOD`. */
export const ARBITRATION_PERIOD = BigInt.fromI32(7_776_000);

/** First second in which the merchant may capture a payment that is funded at a time. */
export function captureStartOf(payment: PaymentState, fundedAt: BigInt): BigInt {
  return fundedAt.plus(payment.inspectionPeriod);
}

/** First second in which the merchant may not capture a payment that is funded at a time; null: never. */
export function captureEndOf(payment: PaymentState, fundedAt: BigInt): BigInt | null {
  return isZero(payment.capturePeriod) ? null : fundedAt.plus(payment.capturePeriod);
}

/** Starts all periods of the payment at the time of its funding or dispute. */
export function setClock(payment: PaymentState, clock: BigInt): void {
  payment.row.bigInt("clock", clock);
  payment.row.bigInt("refundEnd", clock.plus(payment.refundPeriod));
}

/** Sets the capture window that a payment has while it is held and not disputed. */
export function openCapture(payment: PaymentState, fundedAt: BigInt): void {
  payment.row.bigInt("captureStart", captureStartOf(payment, fundedAt));
  const captureEnd = captureEndOf(payment, fundedAt);
  if (captureEnd !== null) payment.row.bigInt("captureEnd", captureEnd);
}

/** Removes the capture window of a payment that is disputed, or of which nothing is held any more. */
export function closeCapture(payment: PaymentState): void {
  payment.row.nothing("captureStart");
  payment.row.nothing("captureEnd");
}
