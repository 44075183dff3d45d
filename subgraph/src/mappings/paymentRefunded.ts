import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentRefunded } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { loadPayment } from "../store/payment";
import { addAction } from "../store/paymentAction";
import { addToTotals } from "../totals";

/** Captured money was paid back to the payer by the selling side; the stage stays what it is. */
export function handlePaymentRefunded(event: PaymentRefunded): void {
  const amount = event.params.amount;

  const payment = loadPayment(event.params.paymentId);
  payment.refunded = payment.refunded.plus(amount);
  payment.refundable = event.params.refundable;
  addAction(payment, "refunded", event.params.actor, amount, BigInt.zero(), event);

  const movement = new Movement();
  movement.refunded = amount;
  addToTotals(payment, movement, event.block);
}
