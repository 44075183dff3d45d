import * as words from "#words/actions.ts";
/** Label of the button, and the sentence above the buttons if the action is the first of them. */
export const actionWords = {
  release: {
    label: words.confirmDelivery,
    invitation: words.confirmDeliveryInvitation,
  },
  capture: {
    label: words.capture,
    invitation: words.captureInvitation,
  },
  void: {
    label: words.giveBack,
    invitation: words.giveBackInvitation,
  },
  refund: {
    label: words.refund,
    invitation: words.refundInvitation,
  },
  reclaim: {
    label: words.returnToPayer,
    invitation: words.returnToPayerInvitation,
  },
  dispute: {
    label: words.openDispute,
    invitation: words.openDisputeInvitation,
  },
  submitEvidence: {
    label: words.addEvidence,
    invitation: words.addEvidenceInvitation,
  },
  resolve: {
    label: words.decideDispute,
    invitation: words.decideDisputeInvitation,
  },
  expireDispute: {
    label: words.endDispute,
    invitation: words.endDisputeInvitation,
  },
} as const;
