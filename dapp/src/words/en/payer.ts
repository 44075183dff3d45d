/** What a payer is told of their payment. `shop` is the merchant's name, or "the shop". */
export const theShop = "the shop";
export const held = "Held safely";
export const partlyPaidOut = "Partly paid out";
export const paidOut = "Paid out";
export const returned = "Returned";
export const refunded = "Refunded";
export const partlyRefunded = "Partly refunded";
export const yourMove = "Your move";
export const yoursAgain = "Yours again";
export const inDispute = "In dispute";
export const settled = "Settled";
export const ruled = "Ruled";
export const nothingPaid = "Not paid";
export const nothingPaidSentence = "Nothing was paid.";

export const inEscrow = "Your money is in escrow.";
export const partInEscrow = (captured: string, shop: string, held: string) =>
  `${captured} went to ${shop}, and ${held} is in escrow.`;
export const leftInEscrow = (held: string) => `${held} is in escrow.`;
export const partIsBack = (returned: string) => `${returned} came back to you.`;
export const collectsLater = (shop: string, from: string) =>
  `${shop} can collect it once you say you have your order, or from ${from}.`;
export const collectsUnlessProblem = (shop: string, from: string) =>
  `${shop} can collect it once you say you have your order, or from ${from} if you report no problem.`;
export const sayBefore = (shop: string, from: string) =>
  `Is something wrong? Say so before ${from}. From then on ${shop} may collect without your word.`;
export const collectsNow = (shop: string) => `${shop} can collect it at any time.`;
export const collectsNowUnlessProblem = (shop: string) =>
  `${shop} can collect it at any time. Is something wrong? Say so before it does.`;
export const yoursFrom = (end: string) => `What is not collected by ${end} is yours again.`;
export const notCollected = (shop: string, held: string) =>
  `${shop} did not collect it in time. All ${held} are yours: take them back whenever you like.`;
export const youPaidOut = (shop: string, on: string) =>
  `You said you have it, and ${shop} was paid ${on}.`;
export const shopCollected = (shop: string, on: string) => `${shop} collected it ${on}.`;
export const paidAtOnce = (shop: string, on: string) => `${shop} was paid at once, ${on}.`;
export const canRefund = (until: string) => `It can still refund you until ${until}.`;
export const refundedPart = (shop: string, refunded: string, kept: string) =>
  `${shop} refunded ${refunded}. It keeps ${kept}.`;
export const refundedAll = (shop: string, refunded: string) =>
  `${shop} refunded all that it had collected, ${refunded}.`;
export const partCameBack = (returned: string) => `${returned} came back to you before that.`;
export const shopReturned = (shop: string, on: string) => `${shop} sent all of it back ${on}.`;
export const cameBack = (on: string) => `All of it came back to you ${on}.`;
export const arbiterDecides = (shop: string, by: string) =>
  `${shop} cannot collect it now. The arbiter decides by ${by}. If it stays silent, you can take all of it back.`;
export const arbiterSilent = (held: string) =>
  `The arbiter did not decide in time. All ${held} are yours: take them back before a late decision.`;
export const agreed = (on: string, division: string) => `You both agreed: ${on} ${division}`;
export const decided = (on: string, division: string) => `The arbiter decided ${on}: ${division}`;
export const shopGotRest = (returned: string, shop: string) =>
  `you got ${returned} back, and ${shop} got the rest.`;
export const shopGotNothing = (returned: string, shop: string) =>
  `you got ${returned} back, and ${shop} got nothing.`;

export const waitingForYou = "Waiting for you";
export const locked = "Locked until it is decided";
export const paidTo = (shop: string) => `Paid to ${shop}`;
export const returnedToYou = "Returned to you";
export const youPaid = "You paid";
export const shopMayCollect = "Shop may collect";
export const yours = "Yours again";

export const eventFunded = (amount: string) => `You paid ${amount} into escrow`;
export const eventRelayed = "you paid no network fee";
export const eventReleased = (amount: string) => `You had ${amount} paid to the shop`;
export const eventCaptured = (amount: string) => `The shop collected ${amount}`;
export const eventVoided = (amount: string) => `The shop sent ${amount} back to you`;
export const eventReclaimed = (amount: string) =>
  `${amount} came back to you, not collected in time`;
export const eventRefunded = (amount: string) => `The shop refunded ${amount} to you`;
export const eventDisputed = "You opened a dispute";
export const eventDisputedByShop = "The shop opened a dispute";
export const eventEvidence = "You gave evidence";
export const eventEvidenceOfShop = "The shop gave evidence";
export const eventResolved = (returned: string, amount: string) =>
  `The arbiter decided: ${returned} to you, ${amount} to the shop`;
export const eventSettled = (returned: string, amount: string) =>
  `You both agreed: ${returned} to you, ${amount} to the shop`;
export const eventDisputeExpired = (amount: string) =>
  `${amount} came back to you: the arbiter did not decide in time`;
export const shopMayCollectNote = "Unless you report a problem before.";
export const shopMayCollectAnyway =
  "Without your word. The terms name no arbiter who could stop it.";
export const notCollectedIsYours = "What is not collected is yours again";
export const notCollectedIsYoursNote = "You take it back then, whenever you like.";
export const arbitrationEndsNote = "Without a decision you can take all that is held back.";
export const refundsEnd = "Last day for a refund";
export const refundsEndNote = "Until then the shop can refund through the contract.";
