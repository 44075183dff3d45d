import { ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { Movement } from "./movement";
import { addDirectCommission } from "./store/commission";
import { addToCustomer } from "./store/customer";
import { addToMerchantTotal } from "./store/merchantTotal";
import { addToMerchantVolume } from "./store/merchantVolume";

/**
 * Adds one event's movement to all totals and volumes.
 * @param before number of the payment's outcome before the event; -1: it was not funded
 * @param after number of its outcome now
 */
export function addToTotals(
  payment: Payment,
  before: i32,
  after: i32,
  movement: Movement,
  block: ethereum.Block,
): void {
  const moves = !movement.amount().isZero();
  if (moves || before != after) addToMerchantTotal(payment, before, after, movement);
  if (!moves) return;
  addToMerchantVolume(payment, movement, block);
  addToCustomer(payment, movement, block);
  addDirectCommission(payment, movement.fees, block);
}
