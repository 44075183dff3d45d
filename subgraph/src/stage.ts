import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";
import { closeCapture } from "./clock";
import { unlistHeld } from "./store/heldPayment";

export const HELD = "held";
export const DISPUTED = "disputed";
export const SETTLED = "settled";
export const RETURNED = "returned";

/**
 * Sets the held amount after money left the escrow, and closes the payment if nothing is left. The final stage follows
 * the escrow's rule: returned if nothing is refundable, else settled. A later refund does not change it.
 */
export function setHeld(payment: Payment, held: BigInt, block: ethereum.Block): void {
  payment.held = held;
  if (!held.isZero()) return;
  payment.stage = payment.refundable.isZero() ? RETURNED : SETTLED;
  payment.closedAt = block.timestamp;
  closeCapture(payment);
  unlistHeld(payment);
}
