import * as pay from "./pay.ts";

export const title = "How escrow works";
export const lead =
  "Between you and the shop stands a contract on the chain. It can do two things with your money: pay the shop, or pay you back. The terms that you sign say who decides that, and until when.";

export const way = "The way of your money";
export const pays = "You pay";
export const paysText =
  "You confirm in your own wallet. From then on the contract has the money, and neither the shop nor this site does.";
export const isHeld = "It is held";
export const isHeldText =
  "For the days that the terms give you to look at what you bought, only you can have it paid out. The shop sees that it is there, and sends your order.";
export const isPaid = "The shop is paid";
export const isPaidText =
  "When you say that you have your order, or when the shop collects it after those days. If all is well, you need not do anything.";
export const comesBack = "Or it comes back to you";
export const comesBackText =
  "The shop can send it back at any time while it is held. What it does not collect by its last day is yours again: you take it back yourself, and need nobody for it.";
export const isRefunded = "A refund, later";
export const isRefundedText =
  "What it has collected, the shop can still refund until the date in the terms. That is its own money by then, so nobody can make it.";

export const depends = "Read the terms of your order";
export const dependsText = `Some orders are paid to the shop at once. Some give you no days to look, name no arbiter, or have no last day. The checkout says it in words before you pay, under “${pay.whatIsSigned}”.`;

export const whoCan = "Who can do what";
export const can = "Can";
export const cannot = "Cannot";
export const you = "You";
export const youCan =
  "Have the shop paid as soon as you like. Open a dispute before the shop's last day, if the terms name an arbiter. Take back what was not collected.";
export const youCannot =
  "Take it back alone before the shop's last day, or undo what the shop has collected.";
export const shop = "The shop";
export const shopCan =
  "Collect after your days to look and before its last day. Send money back. Offer you a split. Open a dispute itself.";
export const shopCannot =
  "Collect earlier, later or during a dispute. Take more than you signed, or send it to another address.";
export const arbiter = "The arbiter";
export const arbiterCan = "Divide between you two what a dispute is about.";
export const arbiterCannot =
  "Act without a dispute, send the money to anyone else, or keep you two from agreeing.";
export const site = "This site";
export const siteCan =
  "Bring your signature to the chain and pay the network fee for you. Collect or send back in a shop's name, where the shop has allowed it.";
export const siteCannot =
  "Change what you signed, or have money go to anyone but the shop and you. If it is down, the contract still answers to your wallet.";
export const issuer = "The coin's issuer";
export const issuerCan =
  "Freeze its coin, where the coin allows that: in the contract as in any wallet.";
export const issuerCannot = "Touch payments in other coins.";

export const disagree = "If you disagree";
export const message = "Write to the shop";
export const messageText = "It moves no money, and changes no date.";
export const split = "Agree on a split";
export const splitText = "One of you proposes who gets what. It moves only if both sign.";
export const dispute = "Open a dispute";
export const disputeText =
  "The shop can no longer collect: the arbiter of your terms divides the money between you two, unless you agree before. Without a decision in 90 days all of it is yours. Take it back then, because a late decision counts until you do.";
export const whereTo = "All three are on the page of your payment.";

export const costs = "What it costs";
export const costsText =
  "You pay the network fee, where the site does not pay it for you; the checkout says which before you pay. The shop pays a commission out of what it collects, and nothing for what goes back. An arbiter may ask for a fee of its own, and a court for a deposit.";

export const limits = "What it cannot do";
export const limitGoods =
  "See whether your order is good. That is between you, the shop and the arbiter.";
export const limitWallet =
  "Pay you back anywhere but to the wallet that paid. Keep that wallet, and its recovery words.";
export const limitPublic =
  "Keep amounts, wallets and evidence secret: everyone can read them on the chain. What you bought is there as a fingerprint alone.";
export const limitAudit =
  "Be free of risk. Everyone can read the contract and its tests, but no third party has audited it.";

export const check = "Check it yourself";
export const checkText =
  "The contract has no owner, and nobody can pause or change it. This is where it is, and what it is paid in here.";
export const contractOn = (chain: string) => `Escrow contract on ${chain}`;
export const lookUp = (chain: string) => `Look it up on ${chain}`;
export const coins = (symbols: readonly string[]) => symbols.join(", ");
export const find = "Find my payment";
export const verify = "Check a receipt";
export const toHelp = "Help with a payment";
