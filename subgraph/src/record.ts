import { Address, ethereum } from "@graphprotocol/graph-ts";
import { Movement } from "./movement";
import { outcomeOf, setOutcome } from "./outcome";
import { PaymentState } from "./paymentState";
import { addAction } from "./store/paymentAction";
import { addToTotals } from "./totals";
import { isZero } from "./zero";

/**
 * Adds one event's movement to the payment, its history, and all totals and volumes, and saves the payment.
 * Set `stage`, `held` and `refundable` before.
 */
export function record(
  payment: PaymentState,
  type: string,
  actor: Address,
  movement: Movement,
  event: ethereum.Event,
): void {
  const row = payment.row;
  const sums = payment.sums;
  sums.add("awarded", movement.awarded);
  sums.add("captured", movement.captured);
  sums.add("disputeExpired", movement.disputeExpired);
  sums.add("fees", movement.fees);
  sums.add("reclaimed", movement.reclaimed);
  sums.add("refunded", movement.refunded);
  sums.add("returned", movement.returned());
  sums.add("voided", movement.voided);
  if (!isZero(movement.captured) && isZero(payment.captured)) {
    row.bigInt("firstCapturedAt", event.block.timestamp);
  }
  const before = payment.outcome;
  const after = outcomeOf(payment);
  if (before != after) setOutcome(payment, after);
  row.string("stage", payment.stage);
  row.bigInt("held", payment.held);
  row.bigInt("refundable", payment.refundable);
  row.bigInt("updatedAt", event.block.timestamp);
  row.i32("actionCount", payment.actionCount + 1);
  row.save();
  addAction(payment, type, actor, movement, event);
  addToTotals(payment, before, after, movement, event.block);
}
