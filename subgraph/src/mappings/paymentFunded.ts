import { PaymentFunded } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { listHeld } from "../store/heldPayment";
import { createPayment } from "../store/payment";

/** The escrow received a payment's money. The capture of an instant payment is a separate event. */
export function handlePaymentFunded(event: PaymentFunded): void {
  const payment = createPayment(event);
  listHeld(payment, event);
  const movement = new Movement();
  movement.funded = payment.held;
  record(payment, "funded", event.params.funder, movement, event);
}
