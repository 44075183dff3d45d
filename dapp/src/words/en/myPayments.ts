import { plural } from "./plural.ts";

export const title = "My payments";
export const connectTitle = "No wallet connected";
export const connectAdvice =
  "Your payments belong to the wallet that made them. Connect it to see them; nothing moves by connecting.";
export const lookTitle = "Or look at a wallet";
export const lookAdvice =
  "Everyone can see what a wallet paid. To act on a payment, you connect the wallet that made it.";
export const walletAddress = "Wallet address";
export const look = "Show payments";
export const findOne = "Find a payment by its id or transaction";
export const lookingAt = (wallet: string) => `You are looking at the wallet ${wallet}`;
export const lookingAtAdvice = "You can look here. To act on a payment, connect this wallet.";
export const showOwn = "Show those of my own wallet";
export const lookAtAnother = "Look at another wallet";
export const exportCut =
  "There are older ones that match and are not in it. Choose dates to have them in another file.";
export const exportWithout = (chains: string) =>
  `Payments on ${chains} are missing in it: their public history is unavailable.`;
export const searchLabel = "Search payments";
export const searchPlaceholder = "Item, shop, amount, address";
export const held = "Held safely";
export const disputed = "In dispute";
export const captured = "Paid out";
export const refunded = "Refunded";
export const returned = "Returned";
export const moreFilters = "Coin, chain and dates";
export const moreFiltersOn = (count: number) =>
  plural(count, {
    one: "Coin, chain and dates: one chosen",
    other: `Coin, chain and dates: ${count} chosen`,
  });
export const hideTest = "Hide test payments";
export const hideTestHint = "Those on test networks, with play money.";
export const thePayments = "your payments";
export const waiting = "Waiting for you";
export const waitingMore =
  "There may be more: only the newest payments that are still held were looked through.";
export const offersMore =
  "Older payments may have an offer of the shop that is not shown: only the newest 20 that are held were asked about.";
export const waitingUnread = "We cannot see right now what waits for you";
export const waitingUnreadAdvice =
  "A payment in the list may have a deadline that is not shown: open it to see. This page tries again by itself.";
export const everythingElse = "Everything else";
export const allPayments = "All payments";
export const matching = "What matches";
export const shown = (count: number) =>
  plural(count, { one: "One payment", other: `${count} payments` });
export const shownNewest = (count: number) =>
  plural(count, { one: "The newest payment", other: `The newest ${count} payments` });
export const searchedNewest = (count: number) =>
  plural(count, {
    one: "Searched in the newest payment. There are older ones.",
    other: `Searched in the newest ${count} payments. There are older ones.`,
  });
export const older = "Show older payments";
export const searchOlder = "Search older payments";
export const paymentTo = (merchant: string) => `Payment to ${merchant}`;
export const paidBy = (funder: string) => `Paid by ${funder} in this wallet's name, not from it.`;
export const onChain = (day: string, chain: string) => `${day} · ${chain}`;
export const testMoney = "Play money";
export const receipt = "Receipt";
export const receiptOf = (title: string) => `Receipt: ${title}`;
export const otherEscrow = (escrow: string) =>
  `It is in another escrow contract, ${escrow}. This service cannot open it: use the link that the shop gave you.`;
export const answerOffer = "Answer the shop's offer";
export const answerDispute = "Answer in the dispute";
export const objectBefore = <Part>(deadline: Part) => ["Say so if something is wrong: ", deadline];
export const collectedBefore = <Part>(deadline: Part) => [
  "Yours again if not collected: ",
  deadline,
];
export const offerEnds = <Part>(deadline: Part) => ["The offer stands: ", deadline];
export const arbiterDecides = <Part>(deadline: Part) => ["The arbiter decides: ", deadline];
export const offered =
  "The shop offers to divide the money. Look at the offer, then agree or decline.";
export const spoke =
  "The shop had the last word. Say what happened from your side, so that the arbiter hears both.";
export const namesTitle = "See what you bought, and from which shop";
export const namesAdvice =
  "One signature in this wallet shows that it is yours. It costs nothing and moves no money.";
export const signIn = "Sign in with this wallet";
export const waitingForYourWallet = "Waiting for your wallet…";
export const noneTitle = "No payments from this wallet yet";
export const noneAdvice =
  "What you pay through Handsel shows here, from any shop: what you bought, where the money is, and until when you can say that something is wrong.";
export const noneHelp =
  "You paid and do not see it? It may be a minute until it shows here, or you paid from another wallet or an exchange.";
export const findPayment = "Find a payment";
export const noMatchAdvice = "Look for fewer words, or take the filters away.";
export const downTitle = "The public history is unavailable";
export const downAdvice =
  "So your payments cannot be listed right now. Your money is on the chain, not here. This page tries again by itself.";
export const missingTitle = (chains: string) => `We cannot see ${chains} right now`;
export const missingAdvice =
  "Payments there may be missing in this list. Your money is on the chain, not here. This page tries again by itself.";
export const stale = (time: string) => `As of ${time}: the public history does not answer`;
export const staleAdvice =
  "Deadlines go on by what was read then; a payment may have changed since. Open it to see what the chain says. This page tries again by itself.";
export const onDevice = "Payments that this device knows";
export const onDeviceAdvice =
  "They were made here. Open one: its page reads from the chain where the money is.";
