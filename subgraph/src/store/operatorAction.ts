import { ethereum } from "@graphprotocol/graph-ts";
import { Operator, OperatorAction } from "../../generated/schema";
import { eventId } from "../ids";

/** Adds an appointment or dismissal to an operator's history. */
export function addOperatorAction(operator: Operator, event: ethereum.Event): void {
  const action = new OperatorAction(eventId(event));
  action.operator = operator.id;
  action.approved = operator.approved;
  action.timestamp = event.block.timestamp;
  action.blockNumber = event.block.number;
  action.transaction = event.transaction.hash;
  action.logIndex = event.logIndex.toI32();
  action.save();
}
