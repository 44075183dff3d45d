import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentVoided } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { setHeld } from "../stage";
import { loadPayment } from "../store/payment";
import { addAction } from "../store/paymentAction";
import { addToTotals } from "../totals";

/** The merchant gave held money back to the payer. */
export function handlePaymentVoided(event: PaymentVoided): void {
  const amount = event.params.amount;

  const payment = loadPayment(event.params.paymentId);
  payment.voided = payment.voided.plus(amount);
  setHeld(payment, event.params.held, event.block);
  addAction(payment, "voided", event.params.actor, amount, BigInt.zero(), event);

  const movement = new Movement();
  movement.voided = amount;
  addToTotals(payment, movement, event.block);
}
