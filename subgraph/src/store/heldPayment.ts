import { BigInt, ethereum, store } from "@graphprotocol/graph-ts";
import { captureEndOf, captureStartOf } from "../clock";
import { fundedOrderOf, timeOrderOf } from "../order";
import { PaymentState } from "../paymentState";
import { Row } from "./row";

/** A time that never comes: after every time that terms can name. */
const NEVER = BigInt.fromI64(0xff_ffff_ffff);

/** Lists a payment as held. An instant one ends in the event after its funding. */
export function listHeld(payment: PaymentState, event: ethereum.Event): void {
  if (payment.instant) return;
  const held = new Row("HeldPayment", payment.id);
  held.bytes("payment", payment.id);
  held.bytes("escrow", payment.escrow);
  held.bytes("merchant", payment.merchant);
  held.bytes("fundedOrder", fundedOrderOf(event));
  const fundedAt = event.block.timestamp;
  setTimes(held, false, captureStartOf(payment, fundedAt), captureEndOf(payment, fundedAt));
  held.save();
}

/** Lists a held payment as disputed, which has no capture window. */
export function listDisputed(payment: PaymentState): void {
  const held = new Row("HeldPayment", payment.id);
  setTimes(held, true, NEVER, null);
  held.save();
}

function setTimes(held: Row, disputed: boolean, captureStart: BigInt, end: BigInt | null): void {
  const captureEnd = end === null ? NEVER : end;
  held.boolean("disputed", disputed);
  held.bigInt("captureStart", captureStart);
  held.bigInt("captureEnd", captureEnd);
  held.bytes("captureEndOrder", timeOrderOf(captureEnd));
}

/** Removes a payment from those that are held. */
export function unlistHeld(payment: PaymentState): void {
  if (!payment.instant) store.remove("HeldPayment", payment.id.toHexString());
}
