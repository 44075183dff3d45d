export const noPaymentsYet = "No payments yet";
export const firstLink =
  "Make a link for something you sell, and show it to a customer. Once it is paid, the payment appears here by itself.";
export const makeFirstLink = "Make a payment link";
export const byProgram = "From a program, with the API";
export const createCheckout = <Part>(mode: "live" | "test", url: Part) => [
  `Create a checkout with your ${mode} API key and send its `,
  url,
  " to a customer. Once it is paid, the payment appears here by itself.",
];
export const command = "command";
export const payments = "Payments";
export const noPaymentId = "This is no payment id";
export const noPaymentIdAdvice = "Close this and choose a payment of the list.";
export const payment = "Payment";
export const unknownPayment = "The chain knows no such payment yet";
export const thePayment = "the payment";
export const whereTheMoneyIs = "Where the money is";
export const whatHappened = "What happened";
export const payersPage = "The page that the payer sees";
export const noHistory = "The public history (subgraph) is unavailable";
export const noHistoryAdvice =
  "This list is the service's own record instead. Each payment's page still comes straight from the chain.";
export const noHistoryOf = (chains: string) => `The public history of ${chains} is unavailable`;
export const noHistoryOfAdvice =
  "Payments there may be missing in this list. Those of the other chains are complete.";
export const loadMore = "Load more";
export const thePayments = "payments";
export const order = "Order";
export const paid = "Paid";
export const captureBy = "Capture by";
export const status = "Status";
export const amount = "Amount";
export const testMode = "Test mode.";
export const playMoneyOn = (chain: string) => `Play money on ${chain}.`;
export const testModeLabel = "Test mode";
export const chainNumber = (id: number) => `chain ${id}`;
export const embedTitle = "Show the checkout on your own pages";
export const embedAdvice = <Part>(field: Part) => [
  "Name the origin of your site in ",
  field,
  " of your profile, with the API. Then put this on your page, with the address of a checkout or a payment link:",
];
export const checkoutAddress = "ADDRESS_OF_THE_CHECKOUT";
export const payWithCrypto = "Pay with crypto";
export const embedCode = "code for your page";
export const embedNote =
  "It opens the checkout over your page. Whoever runs no script follows the link. Ship when your server has the webhook, not when your page is told.";
export const onChain = (chain: string) => `on ${chain}`;
export const commission = "Commission";
