import { BigInt, ethereum, store } from "@graphprotocol/graph-ts";
import { captureEndOf, captureStartOf } from "../clock";
import { fundedOrderOf, timeOrderOf } from "../order";
import { PaymentState } from "../paymentState";
import { Row } from "./row";

/** `captureEnd` of a payment that never lapses: after every time that terms can name. */
const NEVER = BigInt.fromI64(0xff_ffff_ffff);

/** Lists a payment as held. An instant one ends in the event after its funding. */
export function listHeld(payment: PaymentState, event: ethereum.Event): void {
  if (payment.instant) return;
  const held = new Row("HeldPayment", payment.id);
  held.bytes("payment", payment.id);
  held.bytes("escrow", payment.escrow);
  held.bytes("merchant", payment.merchant);
  held.bytes("fundedOrder", fundedOrderOf(event));
  setTimes(held, payment, false, event.block.timestamp);
  held.save();
}

/** Replaces the times of a held payment that is disputed. */
export function listDisputed(payment: PaymentState, event: ethereum.Event): void {
  const held = new Row("HeldPayment", payment.id);
  setTimes(held, payment, true, event.block.timestamp);
  held.save();
}

function setTimes(held: Row, payment: PaymentState, disputed: boolean, clock: BigInt): void {
  let captureEnd = captureEndOf(payment, clock);
  if (captureEnd === null) captureEnd = NEVER;
  held.boolean("disputed", disputed);
  held.bigInt("captureStart", captureStartOf(payment, clock));
  held.bigInt("captureEnd", captureEnd);
  held.bytes("captureEndOrder", timeOrderOf(captureEnd));
}

/** Removes a payment from those that are held. */
export function unlistHeld(payment: PaymentState): void {
  if (!payment.instant) store.remove("HeldPayment", payment.id.toHexString());
}
