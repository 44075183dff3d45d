import { PaymentSettled } from "../../generated/HandselEscrow/HandselEscrow";
import { divide } from "../divide";
import { loadPayment } from "../store/payment";

/** Payer and merchant divided the held amount by agreement, disputed or not. */
export function handlePaymentSettled(event: PaymentSettled): void {
  const payment = loadPayment(event.params.paymentId);
  payment.refundable = event.params.refundable;
  divide(
    payment,
    "settled",
    event.params.actor,
    event.params.payerAmount,
    event.params.amount,
    event.params.fee,
    event,
  );
}
