import { merchantTotalId } from "../ids";
import { Movement } from "../movement";
import { PaymentState } from "../paymentState";
import { Row } from "./row";
import { Sums } from "./sums";
import { tokenOf } from "./token";

/**
 * Adds one event's movement, and the change of the payment's outcome, to a merchant's totals in a token.
 * @param before number of the outcome before the event; -1: it was not funded
 * @param after number of the outcome now
 */
export function addToMerchantTotal(
  payment: PaymentState,
  before: i32,
  after: i32,
  movement: Movement,
): void {
  const total = new Row("MerchantTotal", merchantTotalId(payment.merchant, payment.token));
  const stored = total.load();
  if (stored === null) {
    total.bytes("merchant", payment.merchant);
    total.bytes("token", tokenOf(payment.token).id);
  }
  const sums = new Sums(total, stored);
  sums.add("awarded", movement.awarded);
  sums.add("captured", movement.captured);
  sums.count("capturedCount", change(2, before, after));
  sums.count("disputeCount", before != after && after == 1 ? 1 : 0);
  sums.add("disputeExpired", movement.disputeExpired);
  sums.count("disputedCount", change(1, before, after));
  sums.add("fees", movement.fees);
  sums.add("funded", movement.funded);
  sums.add("held", movement.held());
  sums.count("heldCount", change(0, before, after));
  sums.count("paymentCount", before == -1 ? 1 : 0);
  sums.add("reclaimed", movement.reclaimed);
  sums.add("refunded", movement.refunded);
  sums.count("refundedCount", change(3, before, after));
  sums.count("returnedCount", change(4, before, after));
  sums.add("voided", movement.voided);
  total.save();
}

/** Returns the change of the count of an outcome. */
function change(outcome: i32, before: i32, after: i32): i32 {
  return <i32>(outcome == after) - <i32>(outcome == before);
}
