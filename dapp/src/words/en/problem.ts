import { locale } from "./locale.ts";

export const title = "There is a problem";
export const pageTitle = (order: string) => `There is a problem · ${order}`;
export const stillHeld = (held: string) =>
  `Your ${held} are still held. Start with the lightest step; you can always go further.`;
export const stillHeldUntil = (held: string, time: string, shop: string) =>
  `Your ${held} are still held. Start with the lightest step; you can go further until ${time}, when ${shop} may collect without your word.`;
export const stillHeldNow = (held: string, shop: string) =>
  `Your ${held} are still held, but ${shop} may collect them at any time. Start with the lightest step, and do not wait long with the next.`;
export const lockedNow = (held: string) =>
  `Your ${held} are locked: nobody can collect them until the dispute ends.`;
export const nothingHeld =
  "Nothing of this payment is held any more. The shop may still refund you.";
export const notYours = "Connect the wallet you paid with";
export const notYoursAdvice = "Only the payer's wallet can report a problem with this payment.";
export const whereYourMoneyIs = "Where your money is";
export const nothingMoves = "Nothing on this page moves money before you sign in your wallet.";

export const messageWay = "Message the shop";
export const messageHint = "The quickest way. It moves no money, and changes no deadline.";
export const yourMessage = "Your message";
export const send = "Send message";
export const noMessages = "Nothing was written yet.";
export const olderMessages = "Show older messages";
export const you = "You";
export const theShop = "The shop";
export const messageLimit = (length: number, most: number) =>
  `${count(length)} of ${count(most)} characters.`;

export const splitWay = "Agree on a split";
export const splitHint = "You propose who gets what. It moves only if both sign. Free.";
export const youGetBack = "You get back";
export const shopGets = (shop: string) => `${shop} gets`;
export const youGetBackOf = (part: string, all: string) => `You get back ${part} of ${all}`;
export const whyFair = "Why this is fair";
export const propose = "Propose this split";
export const proposeNote = (time: string) =>
  `You sign once, no network fee. The shop can accept until ${time}; then the proposal ends by itself.`;
export const proposed = "Your proposal is with the shop";
export const proposedAdvice = (time: string) =>
  `Nothing has moved. You see the answer here, until ${time}.`;
export const heldNow = "Held now";
export const shopCollects = (shop: string) => `All of it can go to ${shop}.`;
export const wouldGiveBack = (amount: string) => `Would give ${amount} back.`;
export const asksBack = (amount: string) => `Asks to get ${amount} back.`;
export const offersYou = (part: string) => `The shop offers you ${part} back`;
export const accept = "Accept and sign";
export const decline = "Decline";
export const withdrawProposal = "Take it back";
export const openUntil = (time: string) =>
  `Open until ${time}. One signature, no network fee. It cannot be undone: both are paid within a minute, and a dispute is no longer possible.`;
export const openUntilBothSign = (time: string) =>
  `Open until ${time}. One signature, no network fee. The shop has not signed yet: if you do, it moves once the shop signs too, and cannot be undone then.`;
export const accepted = "You accepted the shop's offer";
export const acceptedAdvice = (time: string) =>
  `Nothing has moved: the shop still has to sign, until ${time}.`;
export const whatISign = "What exactly do I sign?";
export const compare = "Compare";
export const youAskedFor = "What you asked for";
export const doNothing = "If you do nothing";
export const openADispute = "If you open a dispute";
export const arbiterDecides =
  "The arbiter decides any split between you two. If it stays silent, you can take all of it back.";
export const from = (time: string) => `from ${time}`;
export const declined = "You declined the offer";
export const declinedByShop = "The shop declined your proposal";
export const lapsed = "The proposal ended without an answer";
export const withdrawn = "You took your proposal back";
export const withdrawnByShop = "The shop took its offer back";
export const agreed = "You both agreed";
export const agreedAdvice = (time: string) =>
  `Both have signed, until ${time}. The money has not moved yet: usually it does within a minute, and this page shows it.`;
export const agreedByService = "The service says that you both agreed";
export const agreedByServiceAdvice =
  "This page does not find the signatures of both, and the money has not moved. Do not rely on it: what else you can do, and until when, stays as it is.";
export const signatures = "both signatures";
export const sendAgreed = "Send it yourself";
export const sendAgreedAdvice =
  "If the service does not carry it out, your own transaction does the same. You pay its network fee.";
export const agreedTooLate = "You both agreed, but it was not carried out";
export const agreedTooLateAdvice =
  "The time for it passed, or what is held changed before. The agreement moved no money, and is no longer valid: propose a split again.";
export const executedByService = "The service says that you both were paid";
export const executedByServiceAdvice = "This page does not see it on the chain yet.";
export const executed = "You both agreed, and both were paid";

export const disputeWay = "Open a dispute";
export const disputeHint = (arbiter: string, span: string) =>
  `${arbiter} decides who gets what. Up to ${span}.`;
export const noArbiter =
  "The terms of this payment name no arbiter, so nobody can decide about it. You and the shop can still agree on a split.";
export const tooLate =
  "A dispute is no longer possible: the shop's time to collect is over. Take the money back on the payment's page.";
export const whatIsWrong = "What is wrong?";
export const notReceived = "It has not arrived";
export const damaged = "It arrived damaged";
export const notAsDescribed = "It is not what I ordered";
export const other = "Something else";
export const story = "What happened, and what you want";
export const storyHint = (length: number, most: number) =>
  `The shop and the arbiter read this. ${count(length)} of ${count(most)} characters.`;
export const storyMissing = "Say what happened, so that the arbiter can decide.";
export const askBack = "How much you ask to get back";
export const files = "Photos and papers";
export const addFile = "Add a file";
export const orDrop = "or drop it here";
export const removeFile = (name: string) => `Remove ${name}`;
export const fileTooLarge = "A file can have at most 25 MB.";
export const filesUnreadable = (names: readonly string[]) =>
  `Not added, because this browser cannot read it: ${names.join(", ")}. It may have been moved or changed since you chose it. Choose it again.`;
export const tooManyFiles = "One statement can name at most 10 files.";
export const filesHint =
  "Fingerprints are made in this browser and go on the chain. The files stay with you: send them to the shop and the arbiter when they ask.";
export const fileSize = (bytes: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", maximumFractionDigits: 1 },
    ...(bytes < 1_000_000
      ? { unit: "kilobyte", unitDisplay: "short" }
      : { unit: "megabyte", unitDisplay: "short" }),
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
export const whatHappensWhen = "What happens when";
export const today = "Today";
export const lockedThen =
  "Your money is locked: the shop can no longer collect it. It can still return it, and you can still agree on a split or pay the shop.";
export const nextDays = "In the next days";
export const shopAnswers = "The shop answers and adds its own papers. You can add more too.";
export const by = (time: string) => `By ${time}`;
export const arbiterSplits = (held: string) =>
  `The arbiter splits the ${held} between you two. Nothing can go to anyone else. If it stays silent, you can take all of it back.`;
export const cost = "What it costs";
export const opening = "Opening it";
export const freeOneSignature = "Free, one signature";
export const undo = "Undo";
export const undoBy = "Pay the shop, or agree on a split";
export const review = "Go on to sign";
export const reviewTitle = "Look at what you sign";
export const change = "Change what I say";
export const openTheDispute = "Open the dispute";
export const addToDispute = "Add to the dispute";
export const addHint = "More words or papers for the arbiter.";
export const addStatement = "Add it";
export const keepFile = "Keep this statement as a file";
export const keepFileAdvice =
  "The service does not keep it. Its fingerprint goes on the chain: send the file to the shop and the arbiter, who can check it against that.";
export const saveFirst = "Save the file first; then you can sign.";
export const signedOther = "You signed an earlier statement before";
export const signedOtherAdvice =
  "Its signature is still out, so that one is sent, as shown here. Then you can add what you wrote now.";
export const sentOther = "Your wallet has taken an earlier statement";
export const sentOtherAdvice =
  "This page waits for that one, as shown here. Then you can add what you wrote now.";
export const signedUnknown = "What you signed is not on this device. Its evidence:";
export const saveFile = "Save the file";
export const statementFile = (id: string) => `handsel-statement-${id.slice(2, 10)}.json`;
export const saidSoFar = "What was said so far";
export const answerUnknown = "The service does not answer";
export const answerUnknownAdvice =
  "You have signed. Whether it has your signature is not known: this page reads the offer and the payment again. Your signature counts once.";
export const forgedStatement = "The service gave another text back than yours";
export const forgedStatementAdvice =
  "So nothing is asked of your wallet, and no money has moved. Try again later, or tell the administrator of this service.";

export const signInTitle = "First show that it is you";
export const signInAdvice =
  "One signature in this wallet. It costs nothing and moves no money. It shows who writes here, and opens what was written.";
export const signIn = "Sign in with this wallet";
export const waitingForYourWallet = "Waiting for your wallet…";

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
