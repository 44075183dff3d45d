import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Payment } from "../generated/schema";

export const HELD = "held";
export const DISPUTED = "disputed";
const SETTLED = "settled";
const RETURNED = "returned";

/**
 * Notes what is still held after money left the escrow, and closes the payment when that is nothing. Its stage then
 * follows the escrow's rule: returned if nothing is refundable, else settled. A later refund does not change it.
 */
export function setHeld(payment: Payment, held: BigInt, block: ethereum.Block): void {
  payment.held = held;
  if (!held.isZero()) return;
  payment.stage = payment.refundable.isZero() ? RETURNED : SETTLED;
  payment.closedAt = block.timestamp;
}
