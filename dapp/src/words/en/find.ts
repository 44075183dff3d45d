import { plural } from "./plural.ts";

export const title = "Find my payment";
export const label = "Find my payment";
export const placeholder = "Payment, transaction or wallet address";
export const hint = "It is on your receipt and in your wallet's history.";
export const find = "Find";
export const connected = "Use the connected wallet";
export const connect = "Or connect the wallet you paid with";
export const malformed = (length: number) =>
  `A payment or a transaction has 66 characters, a wallet 42, and both begin with 0x. This has ${length}.`;
export const whereToLook = "Where to look for it";
export const payment = "Payment";
export const paymentPlace = "On the receipt and in the shop's email";
export const transaction = "Transaction";
export const transactionPlace = "In your wallet's or exchange's history";
export const wallet = "Wallet";
export const walletPlace =
  "The address you paid from. Everyone can see what it paid; only you can act on it.";
export const verify = "Check the proof of a receipt";
export const seen = "What this device last read";
export const decide = "Disputes that your wallet decides";
export const theChains = "the chains";
export const newest = (count: number) => `The newest ${count} payments`;
export const older = "Show older payments";
export const found = (count: number) =>
  plural(count, { one: "One payment was found", other: `${count} payments were found` });
export const connectToAct =
  "To confirm, or to report a problem, open it and connect the wallet you paid with.";
export const nothing = (text: string) => `Nothing found under ${text}`;
export const nothingAdvice = (chains: string) =>
  `That does not mean that your payment is lost. We looked for a payment, a transaction and a wallet on ${chains}, and look again by ourselves.`;
export const whatItCanBe = "What it can be";
export const justPaid = "Paid a minute ago";
export const justPaidAdvice = "The chain needs a moment. This page looks again by itself.";
export const exchange = "Sent from an exchange";
export const exchangeAdvice =
  "It may not have sent it yet. Look there for “completed” and a transaction number.";
export const otherServer = "Paid through another Handsel server";
export const otherServerAdvice = "Open the checkout link again: its address tells you which.";
export const wrongCharacter = "A character is wrong";
export const wrongCharacterAdvice = (length: number) =>
  `Copy the number instead of typing it. Yours has ${length} characters, as it should.`;
export const askForHelp = "Help with a payment";
export const blind = (chains: string) => `We cannot see ${chains} right now`;
export const blindAdvice =
  "So we cannot say whether it is there. Your money is on the chain, not here. This page tries again by itself.";
