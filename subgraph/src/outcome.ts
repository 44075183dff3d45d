import { withCode } from "./order";
import { PaymentState } from "./paymentState";
import { DISPUTED, RETURNED, SETTLED } from "./stage";
import { isZero } from "./zero";

/** Outcomes in the order of their numbers in `outcomeOrder`. */
const OUTCOMES = ["held", "disputed", "captured", "refunded", "returned"];

/** Returns the number of the outcome that stage and refundable amount make. */
export function outcomeOf(payment: PaymentState): i32 {
  if (payment.stage == DISPUTED) return 1;
  if (payment.stage == RETURNED) return 4;
  if (payment.stage == SETTLED) return isZero(payment.refundable) ? 3 : 2;
  return 0;
}

/** Stores the outcome of a payment, and its place in the merchant's list of that outcome. */
export function setOutcome(payment: PaymentState, outcome: i32): void {
  payment.row.string("outcome", OUTCOMES[outcome]);
  if (outcome > 0) payment.row.bigInt("outcomeOrder", withCode(payment.merchantOrder, outcome));
}
