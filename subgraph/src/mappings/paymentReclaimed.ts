import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentReclaimed } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { setHeld } from "../stage";
import { loadPayment } from "../store/payment";
import { addAction } from "../store/paymentAction";
import { addToTotals } from "../totals";

/** The capture window ended and all that was held went back to the payer. */
export function handlePaymentReclaimed(event: PaymentReclaimed): void {
  const amount = event.params.amount;

  const payment = loadPayment(event.params.paymentId);
  payment.reclaimed = payment.reclaimed.plus(amount);
  setHeld(payment, BigInt.zero(), event.block);
  addAction(payment, "reclaimed", event.params.actor, amount, BigInt.zero(), event);

  const movement = new Movement();
  movement.reclaimed = amount;
  addToTotals(payment, movement, event.block);
}
