export const confirmDelivery = (shop: string) => `I have it: pay ${shop}`;
export const getMoneyBack = "Get my money back";
export const getMoneyBackInvitation =
  "The shop did not collect it in time. The money is yours: take it back whenever you like.";
export const getDisputedBackInvitation =
  "Once the arbiter's time is over without a decision, you can take the money back.";
export const theShop = "the shop";
export const confirmDeliveryInvitation =
  "When you have what you paid for, release the money, or the part that you are happy with.";
export const capture = "Capture";
export const captureInvitation =
  "When you have delivered, capture the money, or the part that you have delivered for.";
export const giveBack = "Give back";
export const giveBackInvitation = "You can give the money back at any time while it is held.";
export const refund = "Refund";
export const refundInvitation = "You can pay captured money back, all of it or a part.";
export const returnToPayer = "Return to the payer";
export const returnToPayerInvitation =
  "The time to capture is over. The money can go back to the payer now.";
export const openDispute = "Open a dispute";
export const openDisputeInvitation = "If something is wrong, you can have the arbiter decide.";
export const addEvidence = "Add evidence";
export const addEvidenceInvitation = "You can give the arbiter a link to evidence.";
export const decideDispute = "Decide the dispute";
export const decideDisputeInvitation =
  "You are the arbiter: divide the money between payer and merchant.";
export const endDispute = "End the dispute";
export const endDisputeInvitation =
  "Once the arbiter's time is over without a decision, the money can go back to the payer.";
