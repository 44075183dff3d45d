import { Address, ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { add } from "./add";
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
  payment.captured = add(payment.captured, movement.captured);
  payment.fees = add(payment.fees, movement.fees);
  payment.refunded = add(payment.refunded, movement.refunded);
  payment.voided = add(payment.voided, movement.voided);
  payment.reclaimed = add(payment.reclaimed, movement.reclaimed);
  payment.awarded = add(payment.awarded, movement.awarded);
  payment.disputeExpired = add(payment.disputeExpired, movement.disputeExpired);
  payment.returned = add(payment.returned, movement.returned());
  if (!movement.captured.isZero() && payment.firstCapturedAt === null) {
    payment.firstCapturedAt = event.block.timestamp;
  }
  const before = movement.funded.isZero() ? OUTCOMES.indexOf(payment.outcome) : -1;
  const after = outcomeOf(payment);
  if (before != after) setOutcome(payment, after);
  addAction(payment, type, actor, movement, event);
  addToTotals(payment, before, after, movement, event.block);
}
