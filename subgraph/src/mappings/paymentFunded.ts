import { PaymentFunded } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { accountOf } from "../store/account";
import { merchantOf } from "../store/merchant";
import { createPayment } from "../store/payment";

/** The escrow received a payment's money. The capture of an instant payment is a separate event. */
export function handlePaymentFunded(event: PaymentFunded): void {
  const payer = accountOf(event.params.payer, event.block);
  payer.paymentCount += 1;
  payer.save();

  const merchant = merchantOf(event.params.merchant, event.block);
  merchant.paymentCount += 1;
  merchant.save();

  const payment = createPayment(event);
  const movement = new Movement();
  movement.funded = payment.amount;
  record(payment, "funded", event.params.funder, movement, event);
}
