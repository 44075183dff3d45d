import { PaymentResolved } from "../../generated/HandselEscrow/HandselEscrow";
import { divide } from "../divide";
import { loadPayment } from "../store/payment";

/** The arbiter divided the held amount. */
export function handlePaymentResolved(event: PaymentResolved): void {
  const payment = loadPayment(event.params.paymentId);
  payment.refundable = event.params.refundable;
  divide(
    payment,
    "resolved",
    event.params.actor,
    event.params.payerAmount,
    event.params.amount,
    event.params.fee,
    event,
  );
}
