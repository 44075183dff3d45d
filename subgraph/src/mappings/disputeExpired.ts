import { BigInt } from "@graphprotocol/graph-ts";
import { DisputeExpired } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { setHeld } from "../stage";
import { closeDispute } from "../store/dispute";
import { loadPayment } from "../store/payment";

/** The arbiter did not rule in time, and the held amount returned to the payer. */
export function handleDisputeExpired(event: DisputeExpired): void {
  const amount = event.params.amount;

  const payment = loadPayment(event.params.paymentId);
  setHeld(payment, BigInt.zero(), event.block);
  closeDispute(payment, "expired", amount, BigInt.zero(), event.block);

  const movement = new Movement();
  movement.disputeExpired = amount;
  record(payment, "disputeExpired", event.params.actor, movement, event);
}
