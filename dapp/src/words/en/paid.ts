export const claimed = "Payment seen by the service";
export const denied = "The contract does not have this payment";
export const deniedAdvice =
  "It may take a moment, or the chain has dropped it: then no money has left the payer's wallet. Wait until this page knows more before you pay again.";
export const chainSilent = "The chain does not answer right now";
export const chainSilentAdvice =
  "The service has seen this payment. This page asks the contract again until it answers.";
export const notShownYet = "The chain does not show this payment yet";
export const notShownYetAdvice =
  "The service has seen it in a newer block than this page. The page asks again until it has that block too: wait for it before you pay.";
export const paymentId = "payment id";
export const paymentIdLabel = "Payment id";
export const endedOn = (time: string) => `This checkout ended on ${time}.`;
export const noPaymentTaken = "This page takes no payment for it any more.";
export const noAccident = "No money has moved, and it can no longer be paid by accident.";
export const noLongerPayable = "The contract takes no payment for it any more.";
export const askingAtEnd =
  "This page asks the chain whether a payment of yours came at the last moment.";
export const payableUntil = (time: string) =>
  `Until ${time} the contract would still take one: decline what your wallet may still ask for this order. If you have sent one from this device, this page shows it.`;
export const askForAnother = (merchant: string) =>
  `Ask ${merchant} for a new one if you still want to pay.`;
export const endedByShop = "The shop has ended this checkout";
export const timeOver = "The time to pay is over";
export const backTo = (merchant: string) => `Back to ${merchant}`;
export const alreadyPaid = "This order is already paid";
export const alreadyPaidFrom = (from: string) =>
  `It was paid from the wallet ${from}. If that is yours, everything is in order. If it is not, you need not pay: it would be paid twice.`;
export const ownOnItsWay = "Your own payment is on its way too";
export const ownOnItsWayAdvice = "This page shows it when it arrives, and how to ask it back.";
export const seeThatPayment = "See that payment";
export const returnTo = (merchant: string) => `Return to ${merchant}`;
export const followThisPayment = "Follow this payment";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `The order “${description}” was paid twice. Please return my payment of ${amount}: ${mine}`;
export const paidTwice = "This order was paid twice";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `The wallet ${payer} paid it too. These are two payments, and nobody can mix them up. ${merchant} can send yours back: ask for it with these words.`;
export const paidTwiceByYou = (payer: string, merchant: string) =>
  `You paid it once more, from the wallet ${payer}. These are two payments, and nobody can mix them up. ${merchant} can send one back: ask for it with these words.`;
export const requestToReturnOther = (description: string, id: string) =>
  `The order “${description}” was paid twice. Please return my second payment: ${id}`;
export const request = "request";
export const seeOtherPayment = "See the other payment";
export const order = "Order";
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(", ");
export const fromYourWallet = "From your wallet";
export const amountOn = (amount: string, chain: string) => `${amount} on ${chain}`;
export const when = "When";
export const seeInExplorer = "See it in the block explorer";
export const receipt = "Receipt";
