import { locale } from "./locale.ts";

export const saidSoFar = "What both sides say";
export const textsMissing = "The texts are missing now";
export const textsMissingAdvice =
  "The service does not answer. What the chain has of them is listed: their links and times.";
export const nothingSaid = "Nobody has given evidence on the chain.";
export const customerSays = "The customer";
export const youSay = "You";
export const storesWallet = (address: string) =>
  `Only the store’s own wallet, ${address}, can sign this.`;
export const yourAnswer = "Your answer";
export const wouldGiveBack = "You would give back";
export const whatHappened = "What happened, in your words";
export const answerHint = (length: number, most: number) =>
  `The customer and the arbiter read this. ${count(length)} of ${count(most)} characters.`;
export const answerMissing = "Say what happened, so that the arbiter can decide.";
export const goOnToSign = "Go on to sign";
export const agreeing = "Agree with the customer";
export const offersSilent = "Offers are not known now";
export const offersSilentAdvice =
  "The service does not answer. What is offered, and your own offers, show again once it does.";
export const bothSigned = "You both agreed";
export const bothSignedAdvice =
  "Both have signed. The money moves within a minute or so; the payment shows it.";
export const noOffers = "Nobody offers a split.";
export const offerSplit = "Offer a split";
export const youOffer = (amount: string) => `You offer ${amount} back`;
export const customerAsks = (amount: string) => `The customer asks for ${amount} back`;
export const openUntil = (time: string) => `open until ${time}`;
export const acceptAdvice =
  "One signature, no network fee. Both are paid at once, and it cannot be undone.";
export const takeBack = "Take it back";
export const toCustomer = "Back to the customer";
export const youKeep = "You keep";
export const signAndOffer = "Sign and offer";
export const offerAdvice = (time: string) =>
  `You sign once, no network fee. The customer can accept until ${time}; nothing moves before.`;

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
