import { BigInt } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";

/** How long an arbiter has for a ruling, in seconds: the escrow's `ARBITRATION_PERIOD`. */
export const ARBITRATION_PERIOD = BigInt.fromI32(7_776_000);

/** Counts the payment's periods from a time: of its funding, or of its dispute. */
export function setClock(payment: Payment, clock: BigInt): void {
  payment.clock = clock;
  payment.captureStart = clock.plus(payment.inspectionPeriod);
  if (!payment.capturePeriod.isZero()) payment.captureEnd = clock.plus(payment.capturePeriod);
  payment.refundEnd = clock.plus(payment.refundPeriod);
}
