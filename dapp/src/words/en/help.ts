import * as paid from "./paid.ts";
import * as pay from "./pay.ts";
import * as payment from "./payment.ts";
import * as problem from "./problem.ts";
import * as receipt from "./receipt.ts";

export const title = "Help";
export const lead =
  "Your money is on the chain, not on this site: look there first, whatever a page or a person tells you.";
export const find = "Find my payment";
export const findText = "By its number, its transaction or your wallet.";
export const escrow = "How escrow works";
export const escrowText = "Who can do what with your money, and until when.";

export const before = "Before you pay";
export const whichWallet = "Which wallet do I need?";
export const whichWalletAdvice =
  "Any that works with the order's chain. On a computer the checkout lists the wallets of your browser. On a phone it leads to the wallet apps that can open it. Or scan the code on your computer's screen with your phone, and pay there.";
export const noCoins = "My wallet has too little";
export const noCoinsAdvice =
  "The checkout says how much is missing. Bring it to the wallet that you connected, or connect another one. Never send coins to the shop's or the contract's address by hand: only the checkout pays the order, and what is sent to the contract by hand nobody can get out again.";
export const isItReal = "Is this really the shop's page?";
export const isItRealAdvice =
  "Come here by the shop's own site. Where the shop has signed its offer, the page names the wallet that signed: compare it with the one that the shop publishes. Where the page says that what it shows is not what the shop signed, do not pay.";

export const during = "While you pay";
export const whatIsAsked = "What does my wallet ask me?";
export const whatIsAskedAdvice = `The checkout tells it under “${pay.whatIsSigned}”: in words, with every address, and as the raw message. If your wallet shows another amount or another contract, decline. Nothing moves then.`;
export const interrupted = "I declined, closed the page, or it broke";
export const interruptedAdvice =
  "Open the same link again, on the same device. It asks the chain whether you have paid, goes on from there, and warns you before you pay a second time.";
export const slow = "I confirmed, and nothing happens";
export const slowAdvice =
  "The chain may take a moment. Leave the page open, or look for your wallet under “Find my payment”. Do not pay again before you have looked.";
export const twice = "I paid twice";
export const twiceAdvice = `These are two payments, and nobody can mix them up. The checkout shows them under “${paid.paidTwice}”, with words by which you ask the shop to send one back.`;

export const after = "After you have paid";
export const wrong = "It has not come, or it is not right";
export const wrongAdvice = `Open your payment, connect the wallet you paid with, and choose “${payment.thereIsAProblem}”: you can write to the shop, agree on a split, or open a dispute if your terms name an arbiter. The page says from when the shop may collect without your word.`;
export const silent = "The shop does not answer";
export const silentAdvice =
  "What it does not collect by its last day is yours again: you take it back on your payment's page. If your terms name an arbiter, you can open a dispute before that day, and then the shop cannot collect.";
export const changedMind = "I want to cancel";
export const changedMindAdvice =
  "Ask the shop. While your money is held it can send all of it back, and later refund you as long as the terms allow. Nobody else can decide that for it, except an arbiter in a dispute.";
export const credit = "My wallet could not take the money";
export const creditAdvice = `Then the contract keeps it for you. Connect that wallet on your payment's page: under “${payment.credit}” you withdraw it, also to another address of yours.`;
export const lostWallet = "I have lost the wallet I paid with";
export const lostWalletAdvice =
  "What comes back goes to that wallet, and nobody can send it elsewhere. Its recovery words open it again in any wallet. Without them nobody can, so ask the shop whether it helps you in another way.";
export const receiptProof = "I need a receipt, or have to prove one";
export const receiptProofAdvice = `Your payment's page leads to the receipt, to print or to keep as a file. Anyone can check that file here, without asking a server: “${receipt.verify}”.`;

export const safety = "Staying safe";
export const recoveryWords = "Somebody asks for my recovery words";
export const recoveryWordsAdvice =
  "Then it is a thief. No shop, and nobody from this site, ever needs your words, your key, your password or a look at your screen. One page alone takes words: “Wallet”, where you bring a wallet into this browser yourself, and they never leave it.";
export const recovery = "Somebody offers to get my money back";
export const recoveryAdvice =
  "Nobody can do more than you: the contract obeys your wallet, the shop and your arbiter, each only as the terms say. Whoever takes a fee for it takes your money once more.";
export const connecting = "Is it safe to connect my wallet?";
export const connectingAdvice =
  "Connecting shows your address and moves nothing. What moves money asks you in your wallet each time.";
export const onDevice = "What does this browser keep?";
export const onDeviceAdvice =
  "What you began here, so that you never pay twice; the payments you opened, as they were last read, for the page “Without a connection”, which also forgets them; what you said in a dispute; your choices of language, colours and mode; and a wallet, if you made one here, with the addresses it sent to. None of it is sent to anyone for that. Whoever uses this browser can see it, except what the wallet's password locks.";

export const whom = "Whom to ask";
export const order = "About your order: the shop";
export const orderAdvice = `Its contact is on the checkout and on your payment's page, under “${payment.questions}”, if it has named one. Or write to it there: “${problem.messageWay}”.`;
export const site = "About this site: whoever runs it";
export const siteAdvice = (host: string) =>
  `Handsel is software that anyone can run. This one is at ${host}. Whoever runs it cannot have your money go to anyone but the shop and you.`;
export const decides = "You decide disputes";
export const decidesAdvice = "Connect your wallet, and see what waits for you.";
export const toDisputes = "Disputes to decide";
export const sells = "You have a shop";
export const sellsAdvice = "Your payments, and how to take them from your own site.";
export const toShops = "Payments of your shop";
export const docs = "API reference";
