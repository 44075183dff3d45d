import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentFunded } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { accountOf } from "../store/account";
import { merchantOf } from "../store/merchant";
import { createPayment } from "../store/payment";
import { addAction } from "../store/paymentAction";
import { addToTotals } from "../totals";

/** The escrow has taken the money of a payment. */
export function handlePaymentFunded(event: PaymentFunded): void {
  const payer = accountOf(event.params.payer, event.block);
  payer.paymentCount += 1;
  payer.save();

  const merchant = merchantOf(event.params.merchant, event.block);
  merchant.paymentCount += 1;
  merchant.save();

  const payment = createPayment(event);
  addAction(payment, "funded", event.params.funder, payment.amount, BigInt.zero(), event);

  const movement = new Movement();
  movement.funded = payment.amount;
  addToTotals(payment, movement, event.block);
}
