export const periods = "Periods";
export const periodsNote =
  "For checkouts and links that are made from now on and name none. What exists keeps its terms.";
export const inspection = "The customer inspects for";
export const inspectionHint = "You wait that long, unless the customer says that all is well.";
export const capture = "You capture until day";
export const captureHint =
  "What you have not taken by then goes back. 0: never, which takes an arbiter.";
export const refund = "You may refund until day";
export const refundHint = "From your own wallet or credit. 0: no refunds.";
export const days = "days";
export const usual = (days: string) => `Empty: ${days}.`;
export const noDays = "Write a number of days, such as 3 or 0.5.";
export const reads = "What the customer reads";
export const cannotBe =
  "With these periods nobody could pay. Capturing and refunding need more days than the inspection.";
export const arbiter = "Who rules if you disagree";
export const arbiterNote =
  "An arbiter can only divide what is held between you and the customer. It cannot take it, keep it or send it elsewhere.";
export const arbiterAddress = "Address of the arbiter";
export const arbiterAddressHint = "Empty: nobody. Then there are no disputes.";
export const arbiterRefused =
  "Write the address of somebody whom both sides trust: neither your own, nor your payout address, nor the contract's.";
export const arbiterName = "Name that customers read";
