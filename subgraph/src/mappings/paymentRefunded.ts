import { PaymentRefunded } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { loadPayment } from "../store/payment";

/** Captured money was paid back to the payer by the selling side; the stage stays what it is. */
export function handlePaymentRefunded(event: PaymentRefunded): void {
  const payment = loadPayment(event.params.paymentId);
  payment.refundable = event.params.refundable;

  const movement = new Movement();
  movement.refunded = event.params.amount;
  record(payment, "refunded", event.params.actor, movement, event);
}
