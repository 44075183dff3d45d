import { ethereum } from "@graphprotocol/graph-ts";
import { Movement } from "./movement";
import { PaymentState } from "./paymentState";
import { addDirectCommission } from "./store/commission";
import { addToCustomer } from "./store/customer";
import { addToMerchantTotal } from "./store/merchantTotal";
import { addToMerchantVolume } from "./store/merchantVolume";
import { isZero } from "./zero";

/**
 * Adds one event's movement to all totals and volumes.
 * @param before number of the payment's outcome before the event; -1: it was not funded
 * @param after number of its outcome now
 */
export function addToTotals(
  payment: PaymentState,
  before: i32,
  after: i32,
  movement: Movement,
  block: ethereum.Block,
): void {
  const moves = !isZero(movement.amount());
  if (moves || before != after) addToMerchantTotal(payment, before, after, movement);
  if (!moves) return;
  addToMerchantVolume(payment, movement, block);
  addToCustomer(payment, movement, block);
  addDirectCommission(payment, movement.fees, block);
}
