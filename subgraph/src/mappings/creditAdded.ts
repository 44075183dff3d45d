import { Bytes } from "@graphprotocol/graph-ts";
import { CreditAdded } from "../../generated/HandselEscrow/HandselEscrow";
import { addCredit } from "../addCredit";
import { isZero } from "../zero";

/** A transfer failed, so its recipient was credited. */
export function handleCreditAdded(event: CreditAdded): void {
  let payment: Bytes | null = null;
  // Zero if the money comes from several payments or from a pot.
  if (!isZero(event.params.paymentId)) payment = event.params.paymentId;
  addCredit(
    event.params.token,
    event.params.owner,
    event.params.amount,
    "added",
    payment,
    0,
    event,
  );
}
