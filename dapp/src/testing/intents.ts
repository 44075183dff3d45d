import type { Token } from "@handsel/protocol";
import { captureIntent } from "../features/payment/actions/capture.tsx";
import { disputeIntent } from "../features/payment/actions/dispute.tsx";
import { expireDisputeIntent } from "../features/payment/actions/expireDispute.tsx";
import { type Intent, subjectOf } from "../features/payment/actions/intent.ts";
import { reclaimIntent } from "../features/payment/actions/reclaim.tsx";
import { refundIntent } from "../features/payment/actions/refund.tsx";
import { releaseIntent } from "../features/payment/actions/release.tsx";
import { resolveIntent } from "../features/payment/actions/resolve.tsx";
import { submitEvidenceIntent } from "../features/payment/actions/submitEvidence.tsx";
import { voidIntent } from "../features/payment/actions/void.tsx";
import type { PaymentAction } from "../features/payment/availableActions.ts";
import type { AppChain } from "../lib/chain/appChain.ts";
import type { ChainPayment } from "../lib/payment/readPayment.ts";

/** What a person chooses in the form of an action. */
export interface Choice {
  /** Base units; default: all there is. */
  amount: bigint;
  releaseRest: boolean;
  evidence: string;
}

/** Returns the intent of an action as its form makes it. */
export function intentOf(
  action: PaymentAction,
  told: ChainPayment,
  chain: AppChain,
  token: Token,
  { amount, releaseRest = false, evidence = "" }: Partial<Choice>,
): Intent {
  const subject = subjectOf(told, chain, token);
  const { held, refundable } = subject;
  const intents: Record<PaymentAction, () => Intent> = {
    release: () => releaseIntent(subject, amount ?? held),
    capture: () => captureIntent(subject, amount ?? held, releaseRest),
    void: () => voidIntent(subject, amount ?? held),
    refund: () => refundIntent(subject, amount ?? refundable),
    reclaim: () => reclaimIntent(subject),
    dispute: () => disputeIntent(subject, evidence, true),
    submitEvidence: () => submitEvidenceIntent(subject, evidence),
    resolve: () => resolveIntent(subject, amount ?? held),
    expireDispute: () => expireDisputeIntent(subject),
  };
  return intents[action]();
}
