import { BigInt, store } from "@graphprotocol/graph-ts";
import { captureEndOf, captureStartOf } from "../clock";
import { PaymentState } from "../paymentState";
import { Row } from "./row";

/** `captureEnd` of a payment that never lapses: after every time that terms can name. */
const NEVER = BigInt.fromI64(0xff_ffff_ffff);

/**
 * Lists a payment as held, or replaces its times after a dispute. An instant one ends in the event after its funding.
 * @param clock start of its periods
 */
export function listHeld(payment: PaymentState, clock: BigInt, disputed: boolean): void {
  if (payment.instant) return;
  const held = new Row("HeldPayment", payment.id);
  held.bytes("payment", payment.id);
  held.bytes("escrow", payment.escrow);
  held.bytes("merchant", payment.merchant);
  held.bytes("token", payment.token);
  held.boolean("disputed", disputed);
  held.bigInt("captureStart", captureStartOf(payment, clock));
  const captureEnd = captureEndOf(payment, clock);
  held.bigInt("captureEnd", captureEnd === null ? NEVER : captureEnd);
  held.bigInt("merchantOrder", payment.merchantOrder);
  held.save();
}

/** Removes a payment from those that are held. */
export function unlistHeld(payment: PaymentState): void {
  if (!payment.instant) store.remove("HeldPayment", payment.id.toHexString());
}
