export const links = "Links";
export const checkouts = "Checkouts";
export const newLink = "New link";
export const newCheckout = "New checkout";
export const linksAdvice =
  "A link sells one thing again and again: each customer who opens it gets a checkout of their own.";
export const checkoutsAdvice =
  "A checkout is one order of one customer. For what you sell again and again, make a link.";
export const noLinks = "No links yet";
export const noLinksAdvice =
  "Say what you sell and what it costs. You get an address and a QR code, and whoever opens it can pay.";
export const noCheckouts = "No checkouts yet";
export const noCheckoutsAdvice =
  "Say what one customer owes. You get an address and a QR code to send, and see here when it is paid.";
export const theLinks = "links";
export const theCheckouts = "checkouts";
export const what = "What is sold";
export const whatHint = "The customer reads it before paying, and signs it.";
export const price = "Price";
export const unit = "In";
export const currency = (code: string, name: string) => `${code} – ${name}`;
export const coin = (symbol: string, chain: string) => `${symbol} on ${chain}`;
export const coins = "Coins to choose from";
export const coinsHint =
  "The customer pays in one of these, at the rate of that moment. None: those that your store accepts.";
export const worksFor = "It works for";
export const spans = {
  "86400": "a day",
  "604800": "a week",
  "2592000": "30 days",
  "31536000": "a year",
} as const;
export const orderNumber = "Your order number";
export const orderNumberHint = "Optional, for yourself: the customer does not see it.";
export const makeLink = "Make the link";
export const makeCheckout = "Make the checkout";
export const linkMade = "Your link is ready";
export const checkoutMade = "The checkout is ready";
export const linkMadeAdvice = "Whoever opens this address can pay.";
export const checkoutMadeAdvice = "Send this address to your customer.";
export const address = "address";
export const qrCode = "QR code of the address";
export const openAsCustomer = "See what the customer sees";
export const done = "Done";
export const share = "Share";
export const shareNamed = (what: string) => `Share ${what}`;
export const stop = "Stop";
export const stopLink = "Stop this link";
export const stopLinkTitle = (what: string) => `Stop “${what}”?`;
export const stopLinkAdvice =
  "Nobody can open it any more. Checkouts that were opened can still be paid until they expire. This cannot be undone.";
export const expire = "Withdraw this checkout";
export const expireTitle = (what: string) => `Withdraw “${what}”?`;
export const expireAdvice =
  "It cannot be paid here any more. Somebody who holds the offer could still pay it until it ends; you would be told. This cannot be undone.";
export const statuses = {
  open: "Open",
  closed: "Stopped",
  ended: "Ended",
  processing: "Paying",
  paid: "Paid",
  expired: "Ended",
} as const;
export const endsOn = (day: string) => `ends ${day}`;
export const expiresAt = (time: string) => `until ${time}`;
export const order = (number: string) => `order ${number}`;
export const toPayment = "Show the payment";
