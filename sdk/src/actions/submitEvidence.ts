import type { Hash } from "viem";
import { type Call, escrowCall, type PaymentOf, type SendingClient, sendCall } from "./call.ts";

/** Parameters of {@link submitEvidence}. */
export interface SubmitEvidenceParameters extends PaymentOf {
  /** Link to the evidence, or a text; public on the chain. */
  evidence: string;
}

/** Encodes the call of {@link submitEvidence}, for a wallet, a Safe or a server to send. */
export function submitEvidenceCall({ terms, escrow, evidence }: SubmitEvidenceParameters): Call {
  return escrowCall(escrow, "submitEvidence", [terms, evidence]);
}

/**
 * Publishes evidence in a dispute, as one of the parties.
 * @throws RangeError for a client of another chain, viem's errors. The escrow refuses it without a dispute.
 */
export function submitEvidence(
  client: SendingClient,
  parameters: SubmitEvidenceParameters,
): Promise<Hash> {
  return sendCall(client, submitEvidenceCall(parameters));
}
