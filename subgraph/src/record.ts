import { Address, ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { Movement } from "./movement";
import { addAction } from "./store/paymentAction";
import { addToTotals } from "./totals";

/**
 * Adds what one event moved to the payment's amounts, its history, and every total and volume, and saves the payment.
 * What is held and refundable must be set before.
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
  payment.expired = payment.expired.plus(movement.expired);
  payment.returned = payment.returned.plus(movement.returned());
  addAction(payment, type, actor, movement, event);
  if (!movement.amount().isZero()) addToTotals(payment, movement, event.block);
}
