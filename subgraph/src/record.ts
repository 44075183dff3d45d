import { Address, ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { Movement } from "./movement";
import { addAction } from "./store/paymentAction";
import { addToTotals } from "./totals";

/**
 * Adds one event's movement to the payment, its history, and all totals and volumes, and saves the payment.
 * Set `held` and `refundable` before.
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
  addAction(payment, type, actor, movement, event);
  if (!movement.amount().isZero()) addToTotals(payment, movement, event.block);
}
