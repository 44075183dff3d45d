import { Bytes } from "@graphprotocol/graph-ts";
import { CreditAdded } from "../../generated/HandselEscrow/HandselEscrow";
import { addCredit } from "../addCredit";
import { isZero } from "../isZero";

/** A recipient could not be paid, so the escrow keeps the money for it. */
export function handleCreditAdded(event: CreditAdded): void {
  let payment: Bytes | null = null;
  // Zero where it comes from several payments or from a pot.
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
