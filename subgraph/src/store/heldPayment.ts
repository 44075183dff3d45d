import { BigInt, store } from "@graphprotocol/graph-ts";
import { HeldPayment, Payment } from "../../generated/schema";

/** A time that never comes: after every time that terms can name. */
const NEVER = BigInt.fromI64(0xff_ffff_ffff);

/** Lists a payment as held, or replaces its times after a dispute. An instant one ends in the event after its funding. */
export function listHeld(payment: Payment, disputed: boolean): void {
  if (payment.instant) return;
  const held = new HeldPayment(payment.id);
  held.payment = payment.id;
  held.escrow = payment.escrow;
  held.merchant = payment.merchant;
  held.token = payment.token;
  held.disputed = disputed;
  const captureStart = payment.captureStart;
  const captureEnd = payment.captureEnd;
  held.captureStart = captureStart === null ? NEVER : captureStart;
  held.captureEnd = captureEnd === null ? NEVER : captureEnd;
  held.merchantOrder = payment.merchantOrder;
  held.save();
}

/** Removes a payment from those that are held. */
export function unlistHeld(payment: Payment): void {
  if (!payment.instant) store.remove("HeldPayment", payment.id.toHexString());
}
