import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { creditOf } from "./store/credit";
import { createCreditAction } from "./store/creditAction";
import { tokenOf } from "./store/token";
import { isZero } from "./zero";

/**
 * Adds an amount to an owner's credit.
 * @param payment payment the money comes from, or null
 * @param place position among the credits of the event
 */
export function addCredit(
  tokenAddress: Bytes,
  owner: Bytes,
  amount: BigInt,
  type: string,
  payment: Bytes | null,
  place: i32,
  event: ethereum.Event,
): void {
  if (isZero(amount)) return;

  const credit = creditOf(event.address, tokenAddress, owner, event.block);
  credit.added = credit.added.plus(amount);
  credit.balance = credit.balance.plus(amount);
  credit.updatedAt = event.block.timestamp;
  credit.save();

  const action = createCreditAction(credit, type, amount, place, event);
  action.payment = payment;
  action.save();

  const token = tokenOf(tokenAddress);
  token.credit = token.credit.plus(amount);
  token.save();
}
