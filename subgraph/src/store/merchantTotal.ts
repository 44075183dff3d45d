import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { MerchantTotal, Payment } from "../../generated/schema";
import { add } from "../add";
import { merchantTotalId } from "../ids";
import { Movement } from "../movement";
import { tokenOf } from "./token";

/**
 * Adds one event's movement, and the change of the payment's outcome, to a merchant's totals in a token.
 * @param before number of the outcome before the event; -1: it was not funded
 * @param after number of the outcome now
 */
export function addToMerchantTotal(
  payment: Payment,
  before: i32,
  after: i32,
  movement: Movement,
): void {
  const total = totalOf(payment.merchant, payment.token);
  if (before == -1) total.paymentCount += 1;
  if (before != after) {
    count(total, before, -1);
    count(total, after, 1);
    if (after == 1) total.disputeCount += 1;
  }
  total.funded = add(total.funded, movement.funded);
  total.held = add(total.held, movement.held());
  total.captured = add(total.captured, movement.captured);
  total.fees = add(total.fees, movement.fees);
  total.refunded = add(total.refunded, movement.refunded);
  total.voided = add(total.voided, movement.voided);
  total.reclaimed = add(total.reclaimed, movement.reclaimed);
  total.awarded = add(total.awarded, movement.awarded);
  total.disputeExpired = add(total.disputeExpired, movement.disputeExpired);
  total.save();
}

/** Adds to the count of an outcome, given by its number. */
function count(total: MerchantTotal, outcome: i32, change: i32): void {
  if (outcome == 0) total.heldCount += change;
  else if (outcome == 1) total.disputedCount += change;
  else if (outcome == 2) total.capturedCount += change;
  else if (outcome == 3) total.refundedCount += change;
  else if (outcome == 4) total.returnedCount += change;
}

function totalOf(merchant: Bytes, token: Bytes): MerchantTotal {
  const id = merchantTotalId(merchant, token);
  const known = MerchantTotal.load(id);
  if (known !== null) return known;
  const total = new MerchantTotal(id);
  total.merchant = merchant;
  total.token = tokenOf(token).id;
  total.paymentCount = 0;
  total.heldCount = 0;
  total.disputedCount = 0;
  total.capturedCount = 0;
  total.refundedCount = 0;
  total.returnedCount = 0;
  total.disputeCount = 0;
  total.funded = BigInt.zero();
  total.held = BigInt.zero();
  total.captured = BigInt.zero();
  total.fees = BigInt.zero();
  total.refunded = BigInt.zero();
  total.voided = BigInt.zero();
  total.reclaimed = BigInt.zero();
  total.awarded = BigInt.zero();
  total.disputeExpired = BigInt.zero();
  return total;
}
