/** Label of the button, and the sentence above the buttons if the action is the first of them. */
export const actionWords = {
  release: {
    label: "Confirm delivery",
    invitation:
      "When you have what you paid for, release the money, or the part that you are happy with.",
  },
  capture: {
    label: "Capture",
    invitation:
      "When you have delivered, capture the money, or the part that you have delivered for.",
  },
  void: {
    label: "Give back",
    invitation: "You can give the money back at any time while it is held.",
  },
  refund: {
    label: "Refund",
    invitation: "You can pay captured money back, all of it or a part.",
  },
  reclaim: {
    label: "Return to the payer",
    invitation: "The time to capture is over. The money can go back to the payer now.",
  },
  dispute: {
    label: "Open a dispute",
    invitation: "If something is wrong, you can have the arbiter decide.",
  },
  submitEvidence: {
    label: "Add evidence",
    invitation: "You can give the arbiter a link to evidence.",
  },
  resolve: {
    label: "Decide the dispute",
    invitation: "You are the arbiter: divide the money between payer and merchant.",
  },
  expireDispute: {
    label: "End the dispute",
    invitation:
      "Once the arbiter's time is over without a decision, the money can go back to the payer.",
  },
} as const;
