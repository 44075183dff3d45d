import type { PageWords } from "./pageWords.ts";

export const en: PageWords = {
  locale: "en-GB",
  sentenceGap: " ",
  listGap: ", ",
  purposes: {
    "/payment/": [
      "Payment",
      "Where the money of this payment is, what happens when, and what you can do: read from the escrow contract by your own browser. Looking at it moves nothing: whatever you do here, your own wallet asks you first.",
    ],
    "/payments": [
      "My payments",
      "What a wallet has paid: where each payment's money is now, and what needs you.",
    ],
    "/receipt/": [
      "Receipt",
      "What was paid, for what, to whom and at which rate, with what the escrow contract says of it at this moment.",
    ],
    "/verify": [
      "Check a receipt",
      "Open the file of a receipt. Your own browser checks that nobody has changed it, and asks the chain for the payment.",
    ],
    "/find": [
      "Find my payment",
      "By its id, its transaction or the wallet that paid: where the money is now, and what you can do.",
    ],
    "/how-escrow-works": [
      "How escrow works",
      "Between you and the shop stands a contract that can only pay the shop or pay you back: who decides it, until when, and what it cannot do.",
    ],
    "/help": [
      "Help",
      "Before you pay, while you pay and afterwards: what to do, where your money is meanwhile, and whom to ask.",
    ],
    "/disputes": [
      "Disputes to decide",
      "Payments whose terms name your wallet as arbiter: what both sides say, and until when a ruling counts.",
    ],
    "/wallet": [
      "Wallet",
      "A wallet for everyday amounts. Its key is made in your browser, and nobody else ever has it.",
    ],
    "/offline": [
      "Without a connection",
      "What this device last read of your payments, and when it did: for times when it reaches neither this site nor a chain.",
    ],
    "/merchant": [
      "Your shop",
      "What waits for you, what your shop took, and what is held in escrow until when.",
    ],
    "/merchant/payments": [
      "Payments of your shop",
      "What customers have paid, what is held in escrow, and what you can collect.",
    ],
    "/": [
      "Handsel: pay in crypto, held in escrow",
      "Pay in crypto from your own wallet. The money waits in an escrow contract that can only pay the shop or pay you back.",
    ],
  },
  payTo: (amount, shop) => `Pay ${amount} to ${shop}`,
  paidWithHandsel: (goods) => `${goods}. Paid from your own wallet with Handsel.`,
  beforePaying:
    "Opening this page moves nothing, and neither does connecting a wallet. You see first who holds your money, until when, and what it costs. Then your own wallet asks you.",
  payNeedsScripts:
    "To pay, this page has to reach your wallet, and for that your browser must run JavaScript. Nothing has been paid. Turn JavaScript on and reload, or open this link in your wallet’s own browser.",
  notOpen:
    "This is no longer open to be paid, or it is paid already. Turn JavaScript on to see what happened to it.",
  questions: (support) => `Questions: ${support}.`,
  askShop: (shop) => `Or ask ${shop}.`,
  needsScripts: "This page needs JavaScript",
  appNeedsScripts:
    "This page needs JavaScript: it talks to your wallet, and reads the escrow contract, in your own browser. Nothing has been paid. Turn JavaScript on and reload.",
  textNeedsScripts:
    "This page needs JavaScript: it puts its texts together in your own browser. Turn JavaScript on and reload.",
  partMissing:
    "Paying is not possible here yet: a part of this page has not been loaded. If it stays so, reload the page.",
  tooOften: "Too many requests. Nothing happened to any payment: open this page again in a minute.",
};
