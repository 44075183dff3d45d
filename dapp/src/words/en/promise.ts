export const promiseAtOnce = (money: string, merchant: string) =>
  `When you pay, the ${money} goes to ${merchant} at once: no contract holds it for you, and nobody can decide a dispute.`;
export const promiseHeld = (money: string, merchant: string) =>
  `When you pay, a contract holds the ${money}, not ${merchant}.`;
export const atAnyTime = "at any time";
export const untilAfterYouPay = (span: string) => `until ${span} after you pay`;
export const takesAtOnce = (merchant: string, until: string) =>
  `${merchant} can take it at once, ${until}.`;
export const takesAfterInspection = (span: string, merchant: string, until: string) =>
  `For ${span} only you can have it paid out to ${merchant}. After that ${merchant} can take it, ${until}.`;
export const endsNever = (merchant: string) =>
  `It has no date on which it comes back: it is held until you pay it out, ${merchant} takes or returns it, or a dispute ends.`;
export const endsByReclaim = "What is not taken by then can be sent back to you, by anyone.";
export const disputeByNobody = "Nobody can decide a dispute about it.";
export const whileItIsHeld = "While it is held";
export const untilThen = "Until then";
export const named = (name: string, address: string) => `${name} (${address})`;
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when}, you and ${merchant} can dispute it: ${arbiter} then divides it. Without a decision within ${span}, it can be sent back to you.`;
export const refundNever = (merchant: string) =>
  `What ${merchant} has taken cannot be refunded through the contract.`;
export const refundUntil = (merchant: string, span: string) =>
  `What ${merchant} has taken, it can refund through the contract until ${span} after you pay, or after a dispute began.`;
export const shortAtOnce = (merchant: string) =>
  `Your money goes to ${merchant} at once. Nothing holds it for you, and nobody can decide a dispute.`;
export const escrow = "escrow";
export const shortHeld = <Part>(escrow: Part) => ["Your money waits in ", escrow, "."];
export const shortAnyTime = (merchant: string) =>
  `${merchant} can collect it as soon as it is there.`;
export const shortAfter = (merchant: string, span: string) =>
  `${merchant} gets it when you say you have your order, or after ${span}.`;
export const shortUnlessProblem = (merchant: string, span: string) =>
  `${merchant} gets it when you say you have your order, or after ${span} if you report no problem.`;
export const shortEnd = (span: string) => `Not collected within ${span}, it is yours again.`;
