import { Address, ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { Movement } from "./movement";
import { OUTCOMES, outcomeOf, setOutcome } from "./outcome";
import { addAction } from "./store/paymentAction";
import { addToTotals } from "./totals";

/**
 * Adds one event's movement to the payment, its history, and all totals and volumes, and saves the payment.
 * Set `stage`, `held` and `refundable` before.
 */
export function record(
  payment: Payment,
  type: string,
  actor: Address,
  movement: Movement,
  event: ethereum.Event,
): void {
  payment.captured = payment.captured.plus(movement.captured);
  payment.fees = payment.fees.plus(movement.fees);
  payment.refunded = payment.refunded.plus(movement.refunded);
  payment.voided = payment.voided.plus(movement.voided);
  payment.reclaimed = payment.reclaimed.plus(movement.reclaimed);
  payment.awarded = payment.awarded.plus(movement.awarded);
  payment.disputeExpired = payment.disputeExpired.plus(movement.disputeExpired);
  payment.returned = payment.returned.plus(movement.returned());
  if (!movement.captured.isZero() && payment.firstCapturedAt === null) {
    payment.firstCapturedAt = event.block.timestamp;
  }
  const before = movement.funded.isZero() ? OUTCOMES.indexOf(payment.outcome) : -1;
  const after = outcomeOf(payment);
  if (before != after) setOutcome(payment, after);
  addAction(payment, type, actor, movement, event);
  addToTotals(payment, before, after, movement, event.block);
}
