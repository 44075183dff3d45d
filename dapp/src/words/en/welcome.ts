export const windowTitle = "Welcome";
export const signInTitle = "Open your store";
export const signInAdvice =
  "Sign in with your wallet, or make one in this browser. Then three steps lead to something that can be paid.";
export const title = "Three steps to your first payment";
export const adviceTest = "About two minutes, with play money: nobody is charged.";
export const adviceLive = "About two minutes. What is paid here is real money.";
export const later = "Later";
export const invited =
  "Were you invited to a store? Open the link of the invitation while you are signed in.";
export const steps = "Steps";
export const done = "Done";
export const change = "Change";
export const changeOf = (what: string) => `Change: ${what}`;
export const nameStep = "Name your store";
export const next = "Continue";
export const moneyStep = "Say where money goes";
export const wallet = "Your wallet";
export const walletHint =
  "What you collect goes here, and the terms of each payment name it. It stays the store's own.";
export const noWallet = "Your account has no wallet. Add one under Security in the settings first.";
export const coins = "Coins you take";
export const coinsHint =
  "Customers choose among them where a price is in a currency. You can change them at any time.";
export const oneCoin = "Tick at least one coin.";
export const payee = "payout address";
export const noCoins = "no coins chosen yet";
export const sellStep = "Make something to pay";
export const sellLater = "What it is, what it costs, and when you can collect the money.";
export const collect = "When you can collect the money";
export const collects = {
  later: {
    name: "Three days after the payment",
    hint: "Customers have time to look at what came, or say sooner that they have it. For what you post.",
  },
  now: {
    name: "At once",
    hint: "For a shop counter, or for downloads. You can still give money back.",
  },
} as const;
export const otherLater = "You can make more links, change periods and stop a link at any time.";
export const unsaved = "The logo and the coins are not saved yet";
export const unsavedAdvice = "The store is open. The service did not answer for these two.";
export const saveNow = "Save them";
export const yourLink = "Your first link";
export const codeLater = "Your QR code will be here";
export const codeLaterAdvice = "Then scan it, and pay yourself to see what your customers see.";
export const payYourself = "Pay it yourself";
export const payYourselfAdvice =
  "Scan it with a phone, or open it here with another wallet. It is play money.";
export const ready = "It can be paid";
export const readyAdvice = "Show the code, print it, or send the address to your customers.";
export const print = "Print";
export const waiting = "Waiting for the payment. It appears here by itself.";
export const paying = "Somebody pays it now. It counts once the chain has confirmed it.";
export const paid = (amount: string) => `${amount} arrived.`;
export const held = "An escrow holds the money until you collect it, or it goes back.";
export const notSeen =
  "The service does not answer, so this page cannot see whether it was paid. It keeps asking.";
export const showPayment = "Show the payment";
export const further = "What comes next";
export const webhooks = "A program of your shop can be told of each payment. You do not need one.";
export const toWebhooks = "Set up a webhook";
export const toPayments = "Your payments";
export const toLinks = "Your links";
export const toSecurity = "A second factor for your account";
export const toMembers = "Invite somebody to your store";
export const theLinks = "your links";
export const theStore = "your store";
