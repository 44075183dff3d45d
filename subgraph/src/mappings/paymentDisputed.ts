import { PaymentDisputed } from "../../generated/HandselEscrow/HandselEscrow";
import { closeCapture, setClock } from "../clock";
import { Movement } from "../movement";
import { record } from "../record";
import { DISPUTED } from "../stage";
import { openDispute } from "../store/dispute";
import { listDisputed } from "../store/heldPayment";
import { loadPayment } from "../store/payment";

/** A party disputed the payment: periods restart, and the held amount waits for the arbiter. */
export function handlePaymentDisputed(event: PaymentDisputed): void {
  const payment = loadPayment(event.params.paymentId);
  openDispute(payment, event.params.actor, event.block);
  payment.stage = DISPUTED;
  payment.row.bytes("dispute", payment.id);
  setClock(payment, event.block.timestamp);
  closeCapture(payment);
  listDisputed(payment);
  record(payment, "disputed", event.params.actor, new Movement(), event);
}
