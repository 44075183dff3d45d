import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Pot } from "../../generated/schema";
import { potId } from "../ids";
import { PaymentState } from "../paymentState";
import { isZero } from "../zero";
import { createPotAction } from "./potAction";
import { splitListOf } from "./splitList";
import { tokenOf } from "./token";

/** Returns a split list's pot in an escrow and a token, created at the first commission; not saved. */
export function potOf(escrow: Bytes, token: Bytes, splits: Bytes, block: ethereum.Block): Pot {
  const id = potId(escrow, token, splits);
  const known = Pot.load(id);
  if (known !== null) return known;
  const pot = new Pot(id);
  pot.escrow = escrow;
  pot.token = token;
  pot.list = splitListOf(splits, block).id;
  pot.balance = BigInt.zero();
  pot.added = BigInt.zero();
  pot.distributed = BigInt.zero();
  return pot;
}

/** Adds the commission of a captured amount to the pot of the payment's split list. */
export function addToPot(
  payment: PaymentState,
  actor: Address,
  amount: BigInt,
  event: ethereum.Event,
): void {
  if (isZero(amount)) return;

  const pot = potOf(event.address, payment.token, payment.splits, event.block);
  pot.added = pot.added.plus(amount);
  pot.balance = pot.balance.plus(amount);
  pot.updatedAt = event.block.timestamp;
  pot.save();

  const action = createPotAction(pot, "added", actor, amount, event);
  action.payment = payment.id;
  action.save();

  const token = tokenOf(payment.token);
  token.pots = token.pots.plus(amount);
  token.save();
}
