import { plural } from "./plural.ts";

export const customers = "Customers";
export const advice =
  "One line for each wallet that paid you. Names are those that you gave with a checkout, or to the wallet itself.";
export const searchLabel = "Search customers";
export const searchPlaceholder = "Name, e-mail or address";
export const theCustomers = "the customers";
export const customer = "Customer";
export const wallet = "Wallet";
export const payments = "Payments";
export const paid = "Paid";
export const inDispute = "In dispute";
export const lastPaid = "Last paid";
export const yourName = "your name for it";
export const noName = "No name given";
export const nobody = "Nobody has paid yet";
export const nobodyAdvice =
  "Each wallet that pays you is listed here, with what it paid and what went back.";
export const noneAdvice =
  "A name, one word of it, an e-mail address, your own number of a customer and an address are found if they are whole.";
export const showAll = "Show all customers";
export const more = "Load more";
export const allCustomers = "All customers";
export const sumsTitle = "What was paid";
export const held = "Held in escrow";
export const captured = "Captured";
export const capturedAndKept = "Captured and kept";
export const commission = "of it commission";
export const refunded = "Refunded";
export const returned = "Went back without capture";
export const total = "Paid";
export const paymentsTitle = "Latest payments";
export const allPayments = "All payments of this customer";
export const thePayments = "the payments";
export const knowTitle = "What you know";
export const name = "Name";
export const email = "E-mail";
export const reference = "Your number";
export const keptFor =
  "As the newest checkout that names a customer has it. It is kept for 400 days after that checkout, and then deletes itself.";
export const noneGiven = "No checkout that this wallet paid names a customer.";
export const ownTitle = "Name and note";
export const ownNote = "Only your team sees them.";
export const nameLabel = "Your name for this wallet";
export const nameHint = "It comes before the name of a checkout.";
export const note = "Note";
export const noteHint = "What you want to remember.";
export const noOwn = "Neither name nor note yet.";
export const save = "Save";
export const saved = "Saved.";
export const allThereIs =
  "That is all there is: no profile is kept, and what else a wallet holds is not shown.";
export const theWallet = "the customer's wallet";
export const theCustomer = "the customer";
export const count = (payments: number) =>
  plural(payments, { one: "one payment", other: `${payments} payments` });
export const andCoins = (coins: number) =>
  plural(coins, { one: "and one more coin", other: `and ${coins} more coins` });
export const notInSums = (payments: number) =>
  plural(payments, {
    one: "One payment is in a coin that this server does not know: no sum has it.",
    other: `${payments} payments are in coins that this server does not know: no sum has them.`,
  });
export const none = (text: string) => `No customer matches “${text}”`;
export const paidSince = (payments: number, first: string, last: string) =>
  plural(payments, {
    one: `Paid you once, on ${first}`,
    other: `Paid you ${payments} times since ${first}, last on ${last}`,
  });
export const coinOn = (coin: string, chain: string) => `${coin} on ${chain}`;
export const disputed = (amounts: string) => `in dispute: ${amounts}`;
