export const orderDeliver = (merchant: string) => `${merchant} sees the payment and can deliver.`;
export const orderNothingOwed = (merchant: string) =>
  `${merchant} has none of it, so nothing is owed for this order.`;
export const notPaid = "Not paid";
export const nothingPaid = "Nothing was paid.";
export const heldInEscrow = "Held in escrow";
export const partlyPaidOut = "Partly paid out";
export const paidOut = "Paid out";
export const refunded = "Refunded";
export const returnedToPayer = "Returned to the payer";
export const notCollectedInTime = "Not collected in time";
export const orderNotCollected = (merchant: string) =>
  `${merchant} did not take the money in time. Follow the payment to have it back.`;
export const disputed = "Disputed";
export const orderDisputed = "Follow the payment to see how the dispute goes.";
export const restReturned = (returned: string) => ` The rest, ${returned}, went back to the payer.`;
export const whereByState = (held: string, refundable: string, back: string, stillHeld: string) =>
  `The contract holds ${held}, and ${refundable} was captured and not refunded.${back}${stillHeld}`;
export const alsoReturned = (returned: string) => ` ${returned} went back to the payer.`;
export const whereHeld = (held: string, alsoReturned: string, next: string) =>
  `The contract holds ${held}.${alsoReturned} ${next}`;
export const wherePartlyCaptured = (
  captured: string,
  held: string,
  alsoReturned: string,
  next: string,
) => `${captured} was captured, the contract still holds ${held}.${alsoReturned} ${next}`;
export const whereExpired = (held: string) =>
  `The time to capture is over. ${held} can go back to the payer now. Only the payer can still release it to the merchant.`;
export const wherePartlyRefunded = (captured: string, refunded: string, alsoReturned: string) =>
  `${captured} was captured, and ${refunded} of it refunded.${alsoReturned} Nothing is held any more.`;
export const whereCaptured = (captured: string, alsoReturned: string) =>
  `${captured} was captured.${alsoReturned} Nothing is held any more.`;
export const whereRefunded = (refunded: string, alsoReturned: string) =>
  `All that was captured, ${refunded}, was refunded to the payer.${alsoReturned}`;
export const whereReturned = "All of it went back to the payer.";
export const whereDisputed = (held: string, next: string) => `${held} is disputed. ${next}`;
export const nextArbiter = (left: string) =>
  `It is held until the arbiter decides, the payer releases it or the merchant returns it. Without that in ${left}, it can go back to the payer.`;
export const nextArbiterLate =
  "The arbiter did not decide in time: it can go back to the payer now.";
export const nextInspection = (left: string) =>
  `The payer can release it; the merchant can capture it in ${left}.`;
export const nextCapture = "The payer can release it, and the merchant can capture it.";
export const nextReclaim = (taking: string, left: string) =>
  `${taking} What is not captured in ${left} can go back to the payer.`;
export const nextStays = (taking: string) =>
  `${taking} It stays there until the payer or the merchant acts.`;
export const nextStaysOrDispute = (taking: string) =>
  `${taking} It stays there until the payer or the merchant acts, or a dispute ends.`;
