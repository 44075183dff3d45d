import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Credit, CreditAction } from "../../generated/schema";
import { creditActionId } from "../ids";

/** Creates a change of a credit with the credit's current balance; not saved. */
export function createCreditAction(
  credit: Credit,
  type: string,
  amount: BigInt,
  place: i32,
  event: ethereum.Event,
): CreditAction {
  const action = new CreditAction(creditActionId(event, place));
  action.credit = credit.id;
  action.type = type;
  action.amount = amount;
  action.balance = credit.balance;
  action.timestamp = event.block.timestamp;
  action.blockNumber = event.block.number;
  action.transaction = event.transaction.hash;
  action.logIndex = event.logIndex.toI32();
  return action;
}
