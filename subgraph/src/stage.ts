import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { closeCapture } from "./clock";
import { PaymentState } from "./paymentState";
import { unlistHeld } from "./store/heldPayment";
import { isZero } from "./zero";

export const HELD = "held";
export const DISPUTED = "disputed";
export const SETTLED = "settled";
export const RETURNED = "returned";

/**
 * Sets the held amount after money left the escrow, and closes the payment if nothing is left. The final stage follows
 * the escrow's rule: returned if nothing is refundable, else settled. A later refund does not change it.
 */
export function setHeld(payment: PaymentState, held: BigInt, block: ethereum.Block): void {
  payment.held = held;
  if (!isZero(held)) return;
  payment.stage = isZero(payment.refundable) ? RETURNED : SETTLED;
  payment.row.bigInt("closedAt", block.timestamp);
  closeCapture(payment);
  unlistHeld(payment);
}
