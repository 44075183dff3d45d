import { plural } from "./plural.ts";

export const selection = "Selection";
export const selected = (count: number) => `${count} selected`;
export const select = (payment: string) => `Select ${payment}`;
export const selectAll = "Select all that are shown";
export const clear = "Clear the selection";
export const captureThese = (count: number) => `Capture ${count}`;
export const returnThese = "Return everything";

export const captureTitle = (count: number) =>
  plural(count, { one: "Capture one payment", other: `Capture ${count} payments` });
export const returnTitle = (count: number) =>
  plural(count, { one: "Return one payment", other: `Return ${count} payments` });
export const capturedOf = (done: number, all: number) => `${done} of ${all} captured`;
export const returnedOf = (done: number, all: number) => `${done} of ${all} returned`;
export const lookOnce = (count: number) =>
  plural(count, {
    one: "Look once, confirm once: it is one transaction.",
    other: `Look once, confirm ${count} times: it is ${count} transactions.`,
  });
export const mayLeave =
  "The chain does not show it yet. You can leave this page: this device remembers what was sent.";
export const restStays = "What was left out is where it was. Each line says why.";
export const whereYouAre = "Where you are";
export const severalPayments = "Several payments";
export const noneChosen = "No payments are selected";
export const noneChosenAdvice =
  "Select some in the list, then choose what to do with them. They stay selected in this tab only.";
export const toPayments = "To the payments";
export const roleMayNot = "Your role does not allow this";
export const roleMayNotAdvice = "Ask an owner or an administrator of the store to do it.";
export const chosen = "Selected payments";
export const held = "Held";
export const state = "State";
export const youReceive = "You receive";
export const goesBack = "Goes back";
export const notTold = "Not known";
export const inOne = (count: number) =>
  plural(count, {
    one: "one payment, one transaction",
    other: `${count} payments, one transaction`,
  });
export const several = (count: number) =>
  plural(count, { one: "one payment", other: `${count} payments` });
export const sent = "Sent";
export const waitsForChain = "waiting for the chain";
export const handed = "In the wallet";
export const waitsForWallet = "not sent yet";
export const willCapture = "captured with this";
export const willReturn = "returned with this";
export const byCustomer = (time: string) => `by the customer, ${time}`;
export const leftOut = {
  unread: "The chain did not tell it, so it is left out",
  missing: "No payment of this id is on the chain",
  foreign: "It is not this store's, so it is left out",
  disputed: "Left out: it is in dispute, so decide it on its own page",
  own: "Left out: the connected wallet paid it",
  early: "Left out: the customer still has time to look at it",
  lapsed: "Left out: the time to capture is over",
  nothing: "Nothing of it is held",
};
export const whoGetsWhat = "Who gets what";
export const heldNow = "Held now";
export const backToCustomers = "Back to the customers";
export const forYou = "Captured for you";
export const stillHeld = "Still held";
export const wentBack = "Went back";
export const sumsIncomplete = "The sums wait until the chain tells every payment.";
export const othersGoOn =
  "If one can no longer be captured when the transaction arrives, because the customer released it or reported a problem, the contract leaves it out and captures the others.";
export const allOrNone = "The contract returns all payments of a transaction, or none.";
export const wallet = "Signing wallet";
export const onChain = (chain: string) => `Transaction on ${chain}`;
export const aboutFee = (fee: string) => `Network fee about ${fee}, paid by the signing wallet.`;
export const feeInWallet = "Your wallet shows the network fee.";
export const captureFinal = "This cannot be undone. Refunds stay possible.";
export const returnFinal = "This cannot be undone. No commission is taken.";
export const walletMayNot = "This wallet may not do it";
export const walletMayNotAdvice = (chain: string) =>
  `Connect the wallet that takes the payments, or one that it has appointed on ${chain}. No money has moved.`;
export const feeRisen = "The network fee has more than doubled";
export const feeRisenAdvice =
  "Nothing was sent and no money has moved. Wait, or press again to send it at the fee that is shown now.";
export const waitAgain = "Wait again";
export const doneOn = (done: number, all: number) => `The chain shows it for ${done} of ${all}.`;
