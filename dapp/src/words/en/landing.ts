export const headline = "Pay in crypto. The shop is paid when you have what you bought.";
export const introduction =
  "Your money waits in an escrow contract that can only pay the shop or pay you back. You pay from your own wallet, and need no account.";
export const forPayers =
  "Here to pay? Open the payment link or scan the QR code that the shop gave you: it leads straight to your order.";
export const howItGoes = "How a payment goes";
export const stepPay = "You pay, once";
export const stepPayText =
  "You confirm in your own wallet. The money moves into the escrow contract.";
export const stepHeld = "It is held safely";
export const stepHeldText = "The shop sees that it is there, and sends what you bought.";
export const stepPaid = "You have it: the shop is paid";
export const stepPaidText =
  "On your word, or after the days you agreed on if you report no problem.";
export const stepBack = "Or it comes back to you";
export const stepBackText =
  "If the shop cancels, or does not collect in time. If you two disagree, an arbiter can only divide it between you.";
export const forShops = "For shops";
export const forShopsText =
  "Links, QR codes, a checkout and an API. Paid to your own wallet, with no chargebacks after you collect.";
export const startSelling = "Start selling";
export const toShops = "To your payments";
export const cost = "What it costs";
export const costText =
  "Customers: network fees alone, where they are not paid for them. Shops: a commission of what they collect, none of what goes back.";
export const control = "Who can move it";
export const controlText =
  "You, the shop, and an arbiter if your order names one: each only as you signed. Whoever runs this site cannot take it, or send it elsewhere.";
export const signIn = "Sign in";
export const docs = "API reference";
export const myPayments = "All payments of your wallet";
export const wallet = "A wallet in this browser, for everyday amounts";
