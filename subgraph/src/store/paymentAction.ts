import { Address, ethereum } from "@graphprotocol/graph-ts";
import { eventId } from "../ids";
import { Movement } from "../movement";
import { PaymentState } from "../paymentState";
import { Row } from "./row";

/** Adds an event to a payment's history with the balances after it. */
export function addAction(
  payment: PaymentState,
  type: string,
  actor: Address,
  movement: Movement,
  event: ethereum.Event,
): void {
  const action = new Row("PaymentAction", eventId(event));
  action.bytes("payment", payment.id);
  action.bytes("merchant", payment.merchant);
  action.bytes("token", payment.token);
  action.i32("sequence", payment.actionCount);
  action.string("type", type);
  action.bytes("actor", actor);
  action.bigInt("amount", movement.amount());
  action.bigInt("payerAmount", movement.payerAmount());
  action.bigInt("fee", movement.fees);
  action.bigInt("held", payment.held);
  action.bigInt("refundable", payment.refundable);
  action.bigInt("timestamp", event.block.timestamp);
  action.bigInt("blockNumber", event.block.number);
  action.bytes("transaction", event.transaction.hash);
  action.i32("logIndex", event.logIndex.toI32());
  action.save();
}
