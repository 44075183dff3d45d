import { Address, ethereum } from "@graphprotocol/graph-ts";
import { Payment, PaymentAction } from "../../generated/schema";
import { eventId } from "../ids";
import { Movement } from "../movement";

/** Adds an event to a payment's history with the current balances, and saves the payment. */
export function addAction(
  payment: Payment,
  type: string,
  actor: Address,
  movement: Movement,
  event: ethereum.Event,
): void {
  const action = new PaymentAction(eventId(event));
  action.payment = payment.id;
  action.merchant = payment.merchant;
  action.token = payment.token;
  action.sequence = payment.actionCount;
  action.type = type;
  action.actor = actor;
  action.amount = movement.amount();
  action.payerAmount = movement.payerAmount();
  action.fee = movement.fees;
  action.held = payment.held;
  action.refundable = payment.refundable;
  action.timestamp = event.block.timestamp;
  action.blockNumber = event.block.number;
  action.transaction = event.transaction.hash;
  action.logIndex = event.logIndex.toI32();
  action.save();

  payment.actionCount += 1;
  payment.updatedAt = event.block.timestamp;
  payment.save();
}
