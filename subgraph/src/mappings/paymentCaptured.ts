import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentCaptured } from "../../generated/HandselEscrow/HandselEscrow";
import { keepCaptured } from "../keepCaptured";
import { Movement } from "../movement";
import { record } from "../record";
import { setHeld } from "../stage";
import { closeDispute } from "../store/dispute";
import { loadPayment } from "../store/payment";
import { isZero } from "../zero";

/** Held money was captured. `releaseRest` emits a separate PaymentVoided. */
export function handlePaymentCaptured(event: PaymentCaptured): void {
  const amount = event.params.amount;
  const fee = event.params.fee;

  const payment = loadPayment(event.params.paymentId);
  payment.refundable = event.params.refundable;
  setHeld(payment, event.params.held, event.block);
  if (isZero(payment.held)) {
    closeDispute(payment, "conceded", BigInt.zero(), amount, event.block);
  }

  const movement = new Movement();
  movement.captured = amount;
  movement.fees = fee;
  record(payment, "captured", event.params.actor, movement, event);
  keepCaptured(payment, event.params.actor, amount, fee, event);
}
