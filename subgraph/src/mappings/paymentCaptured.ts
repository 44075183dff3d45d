import { PaymentCaptured } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { setHeld } from "../stage";
import { loadPayment } from "../store/payment";
import { addAction } from "../store/paymentAction";
import { addToTotals } from "../totals";

/** Held money was paid out to the payee; a rest that is released with it follows as an event of its own. */
export function handlePaymentCaptured(event: PaymentCaptured): void {
  const amount = event.params.amount;
  const fee = event.params.fee;

  const payment = loadPayment(event.params.paymentId);
  payment.captured = payment.captured.plus(amount);
  payment.fees = payment.fees.plus(fee);
  payment.refundable = event.params.refundable;
  setHeld(payment, event.params.held, event.block);
  addAction(payment, "captured", event.params.actor, amount, fee, event);

  const movement = new Movement();
  movement.captured = amount;
  movement.fees = fee;
  addToTotals(payment, movement, event.block);
}
