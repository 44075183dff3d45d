import { Payment } from "../generated/schema";
import { merchantOutcomeOf } from "./ids";
import { DISPUTED, RETURNED, SETTLED } from "./stage";

/** Outcomes in the order of their numbers in {@link merchantOutcomeOf}. */
export const OUTCOMES = ["held", "disputed", "captured", "refunded", "returned"];

/** Returns the number of the outcome that stage and refundable amount make. */
export function outcomeOf(payment: Payment): i32 {
  if (payment.stage == DISPUTED) return 1;
  if (payment.stage == RETURNED) return 4;
  if (payment.stage == SETTLED) return payment.refundable.isZero() ? 3 : 2;
  return 0;
}

/** Stores the outcome of a payment. */
export function setOutcome(payment: Payment, outcome: i32): void {
  payment.outcome = OUTCOMES[outcome];
  payment.merchantOutcome = merchantOutcomeOf(payment.merchant, outcome);
}
