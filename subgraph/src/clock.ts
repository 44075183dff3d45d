import { BigInt } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";

/** Seconds an arbiter has for a ruling: the escrow's `ARBITRATION_PERIOD`. */
export const ARBITRATION_PERIOD = BigInt.fromI32(7_776_000);

/** Starts all periods of the payment at the time of its funding or dispute. */
export function setClock(payment: Payment, clock: BigInt): void {
  payment.clock = clock;
  payment.refundEnd = clock.plus(payment.refundPeriod);
}

/** Sets the capture window that a payment has while it is held and not disputed. */
export function openCapture(payment: Payment): void {
  payment.captureStart = payment.clock.plus(payment.inspectionPeriod);
  if (!payment.capturePeriod.isZero()) {
    payment.captureEnd = payment.clock.plus(payment.capturePeriod);
  }
}

/** Removes the capture window of a payment that is disputed, or of which nothing is held any more. */
export function closeCapture(payment: Payment): void {
  payment.captureStart = null;
  payment.captureEnd = null;
}
