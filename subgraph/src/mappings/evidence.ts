import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Evidence } from "../../generated/HandselEscrow/HandselEscrow";
import { Movement } from "../movement";
import { record } from "../record";
import { disputeOf } from "../store/dispute";
import { addEvidence } from "../store/evidence";
import { loadPayment } from "../store/payment";

/** A party published evidence. */
export function handleEvidence(event: Evidence): void {
  // A number, as ERC-1497 requires; its 32 bytes are the payment's id.
  const group = ethereum.Value.fromUnsignedBigInt(event.params.evidenceGroupId);
  const payment = loadPayment(ethereum.encode(group) as Bytes);
  addEvidence(disputeOf(payment), event);
  record(payment, "evidence", event.params.party, new Movement(), event);
}
