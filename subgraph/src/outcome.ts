import { Payment } from "../generated/schema";
import { withCode } from "./order";
import { DISPUTED, RETURNED, SETTLED } from "./stage";

/** Outcomes in the order of their numbers in `outcomeOrder`. */
export const OUTCOMES = ["held", "disputed", "captured", "refunded", "returned"];

/** Returns the number of the outcome that stage and refundable amount make. */
export function outcomeOf(payment: Payment): i32 {
  if (payment.stage == DISPUTED) return 1;
  if (payment.stage == RETURNED) return 4;
  if (payment.stage == SETTLED) return payment.refundable.isZero() ? 3 : 2;
  return 0;
}

/** Stores the outcome of a payment, and its place in the merchant's list of that outcome. */
export function setOutcome(payment: Payment, outcome: i32): void {
  payment.outcome = OUTCOMES[outcome];
  if (outcome > 0) payment.outcomeOrder = withCode(payment.merchantOrder, outcome);
}
