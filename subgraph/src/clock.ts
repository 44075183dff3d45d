import { BigInt } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";

/** Seconds an arbiter has for a ruling: the escrow's `ARBITRATION_PERIOD`. */
export const ARBITRATION_PERIOD = BigInt.fromI32(7_776_000);

/** Starts all periods of the payment at the time of its funding or dispute. */
export function setClock(payment: Payment, clock: BigInt): void {
  payment.clock = clock;
  payment.captureStart = clock.plus(payment.inspectionPeriod);
  if (!payment.capturePeriod.isZero()) payment.captureEnd = clock.plus(payment.capturePeriod);
  payment.refundEnd = clock.plus(payment.refundPeriod);
}
