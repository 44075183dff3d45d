import { PaymentRefunded } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { loadPayment } from "../store/payment";

/** The selling side paid captured money back to the payer; the stage does not change. */
export function handlePaymentRefunded(event: PaymentRefunded): void {
  const payment = loadPayment(event.params.paymentId);
  payment.refundable = event.params.refundable;

  const movement = new Movement();
  movement.refunded = event.params.amount;
  record(payment, "refunded", event.params.actor, movement, event);
}
