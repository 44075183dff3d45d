import { Evidence as EvidenceEvent } from "../../generated/HandselEscrow/HandselEscrow";
import { Dispute, Evidence } from "../../generated/schema";
import { eventId } from "../ids";

/** Adds a party's evidence to a dispute. */
export function addEvidence(dispute: Dispute, event: EvidenceEvent): void {
  const evidence = new Evidence(eventId(event));
  evidence.dispute = dispute.id;
  evidence.sequence = dispute.evidenceCount;
  evidence.party = event.params.party;
  evidence.uri = event.params.evidence;
  evidence.timestamp = event.block.timestamp;
  evidence.blockNumber = event.block.number;
  evidence.transaction = event.transaction.hash;
  evidence.logIndex = event.logIndex.toI32();
  evidence.save();

  dispute.evidenceCount += 1;
  dispute.save();
}
