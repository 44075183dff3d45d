import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { keepCaptured } from "./keepCaptured";
import { Movement } from "./movement";
import { PaymentState } from "./paymentState";
import { record } from "./record";
import { setHeld } from "./stage";
import { closeDispute } from "./store/dispute";

/** Ends a payment: part of the held amount is the payer's, the rest is captured. The caller sets `payment.refundable` first. */
export function divide(
  payment: PaymentState,
  how: string,
  actor: Address,
  payerAmount: BigInt,
  amount: BigInt,
  fee: BigInt,
  event: ethereum.Event,
): void {
  setHeld(payment, BigInt.zero(), event.block);
  closeDispute(payment, how, payerAmount, amount, event.block);

  const movement = new Movement();
  movement.awarded = payerAmount;
  movement.captured = amount;
  movement.fees = fee;
  record(payment, how, actor, movement, event);
  keepCaptured(payment, actor, amount, fee, event);
}
