import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Pot, PotAction } from "../../generated/schema";
import { eventId } from "../ids";

/** Creates a change of a pot with the pot's current balance; not saved. */
export function createPotAction(
  pot: Pot,
  type: string,
  actor: Address,
  amount: BigInt,
  event: ethereum.Event,
): PotAction {
  const action = new PotAction(eventId(event));
  action.pot = pot.id;
  action.type = type;
  action.actor = actor;
  action.amount = amount;
  action.balance = pot.balance;
  action.timestamp = event.block.timestamp;
  action.blockNumber = event.block.number;
  action.transaction = event.transaction.hash;
  action.logIndex = event.logIndex.toI32();
  return action;
}
