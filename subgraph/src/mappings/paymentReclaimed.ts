import { BigInt } from "@graphprotocol/graph-ts";
import { PaymentReclaimed } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { setHeld } from "../stage";
import { loadPayment } from "../store/payment";

/** The capture window ended, and the held amount returned to the payer. */
export function handlePaymentReclaimed(event: PaymentReclaimed): void {
  const payment = loadPayment(event.params.paymentId);
  setHeld(payment, BigInt.zero(), event.block);

  const movement = new Movement();
  movement.reclaimed = event.params.amount;
  record(payment, "reclaimed", event.params.actor, movement, event);
}
