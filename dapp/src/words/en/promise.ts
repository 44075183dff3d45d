export const exactTerms = "Exact terms";
export const confirmDelivery = "Confirm delivery";
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
export const safe = (held: string, where: string) => `${held} is safe in the contract. ${where}`;
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
export const payer = "Payer";
export const whoeverPays = "whoever pays";
export const merchant = "Merchant";
export const payee = "Payee";
export const arbiter = "Arbiter";
export const noArbiter = "none: no disputes";
export const amount = "Amount";
export const coin = "Coin";
export const chainOwnCoin = (symbol: string) => `${symbol}, the chain's own coin`;
export const inspectionPeriod = "Inspection period";
export const capturePeriod = "Capture period";
export const withoutEnd = "without end";
export const refundPeriod = "Refund period";
export const canBePaidUntil = "Can be paid until";
export const orderReference = "Order reference";
export const salt = "Salt";
export const commission = "Commission";
export const borneByMerchant = (rate: string) => `${rate}, borne by the merchant`;
export const commissionTo = "Commission to";
export const commissionSharedByList = "Commission shared by the list";
export const captured = "Captured";
export const capturedAtOnce = "in the paying transaction";
export const capturedLater = "later, after it was held";
export const asCredit = "as credit in the contract";
export const byTransfer = "by transfer";
export const ofWhichCommission = (fee: string) => `, of which ${fee} is the commission`;
export const donePaid = (amount: string) => `${amount} was paid.`;
export const doneReleased = (amount: string, commission: string) =>
  `You released ${amount}${commission}. The merchant has been paid.`;
export const doneCaptured = (amount: string, commission: string) =>
  `${amount} was captured${commission}.`;
export const doneReturned = (returned: string) => `${returned} is the payer's again.`;
export const doneRefunded = (amount: string) => `${amount} was refunded to the payer.`;
export const doneDisputed = "The payment is disputed now. The arbiter decides.";
export const doneEvidence = "Your evidence is on the chain.";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `Divided: ${returned} to the payer, ${amount} captured${commission}.`;
export const doneKept = (amount: string) => `${amount} is kept in the contract.`;
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
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when}, you and ${merchant} can dispute it: ${arbiter} then divides it. Without a decision within ${span}, it can be sent back to you.`;
export const refundNever = (merchant: string) =>
  `What ${merchant} has taken cannot be refunded through the contract.`;
export const refundUntil = (merchant: string, span: string) =>
  `What ${merchant} has taken, it can refund through the contract until ${span} after you pay, or after a dispute began.`;
export const paid = "Paid";
export const destinationAtOnce = (merchant: string) => `It goes to ${merchant} at once.`;
export const onItsWayToMerchant = (merchant: string) =>
  `On its way from your wallet to ${merchant}. This takes a few seconds.`;
export const destinationHeld = (merchant: string) => `The contract holds it for ${merchant}.`;
export const onItsWayToEscrow =
  "On its way from your wallet into the escrow contract. This takes a few seconds.";
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
