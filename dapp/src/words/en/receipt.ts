export const receipt = "Receipt";
export const pageTitle = (order: string) => `Receipt · ${order}`;
export const issued = (number: string, date: string) => `${number} · issued ${date}`;
export const paidThen = (date: string) => `Paid ${date}`;
export const backToPayment = "Payment";
export const print = "Print or PDF";
export const proof = "Proof";
export const soldBy = "Sold by";
export const paidBy = "Paid by";
export const vat = (id: string) => `Tax number ${id}`;
export const stateNow = "State when printed";
export const stateAt = (time: string) => `on ${time}`;
export const collectable = (from: string, until: string) => `Collectable ${from} to ${until}`;
export const collectableFrom = (from: string) => `Collectable from ${from}`;
export const refundable = (until: string) => `Refundable until ${until}`;
export const order = "Order";
export const quantity = "Quantity";
export const each = "Each";
export const amount = "Amount";
export const totalPaid = "Total paid";
export const atRate = (coin: string, rate: string, date: string) => `${coin} at ${rate}, ${date}`;
export const oneIs = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const paid = "Paid";
export const paidOn = (time: string, chain: string, id: string) =>
  `${time}, on ${chain} (chain ${id})`;
export const from = "From";
export const to = "To";
export const transaction = "Transaction";
export const payment = "Payment";
export const escrow = "Escrow";
export const qr = "QR code: the payment, as it stands today";
export const fine =
  "Scan the code to see where the money is today. The payment's number is computed from what both sides agreed to, so anyone can check this receipt against the chain, also without Handsel.";
export const verifyHere = "Check a proof here.";
export const historyMissing = "The receipt cannot be made yet";
export const historyMissingAdvice =
  "The public history of this payment does not answer. Nothing is lost: this page shows the receipt as soon as it does.";
export const proofFile = (id: string) => `handsel-receipt-${id.slice(2, 10)}.json`;

export const verify = "Check a receipt";
export const verifyAdvice =
  "Choose the proof that was downloaded with a receipt. It is checked in this browser, without asking any server.";
export const choose = "Choose a file";
export const unreadable = "This browser cannot read the file";
export const unreadableAdvice =
  "It may have been moved or changed since you chose it. Choose it again.";
export const notAReceipt = "This file is no proof of a receipt";
export const notAReceiptAdvice =
  "Choose the JSON file that the receipt's “Proof” button gave. A printed receipt is checked by its code.";
export const fits = "This receipt is what was agreed to";
export const fitsAdvice =
  "Every part of it was computed anew and fits. Whether the money was paid, and where it is now, only the chain tells: look at the payment.";
export const fails = "This receipt was changed";
export const failsAdvice = "Do not rely on it. What does not fit is marked below.";
export const checkEscrow = "The escrow is Handsel's contract";
export const checkTerms = "The terms have the payment's number as their hash";
export const checkOrder = "The order has the hash that is in the terms";
export const checkAmounts = "Amount, payer, payee and seller are those of the terms";
export const checkPrice = "The price at the rate is the amount, and the order comes to it";
export const checkSignature = "All of it is as the shop's service signed it";
export const signedBy = "Signed with";
export const thisService = "the key of this service";
export const otherService = (key: string) =>
  `a key that this service does not know: ${key}. Ask the shop whether it is theirs.`;
export const fitsPart = "fits";
export const failsPart = "does not fit";
export const notSaid = "not said";
export const lookAtPayment = "Look at the payment";
export const says = "What it says";
export const seller = "Seller";
export const description = "For";
export const tax = (name: string, rate: string | null, included: boolean) =>
  `${included ? "Of it " : ""}${name}${rate === null ? "" : ` ${rate} %`}`;
