import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentVoided } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { setHeld } from "../stage";
import { closeDispute } from "../store/dispute";
import { loadPayment } from "../store/payment";
import { isZero } from "../zero";

/** The merchant returned held money to the payer. */
export function handlePaymentVoided(event: PaymentVoided): void {
  const amount = event.params.amount;

  const payment = loadPayment(event.params.paymentId);
  setHeld(payment, event.params.held, event.block);
  if (isZero(payment.held)) {
    closeDispute(payment, "conceded", amount, BigInt.zero(), event.block);
  }

  const movement = new Movement();
  movement.voided = amount;
  record(payment, "voided", event.params.actor, movement, event);
}
