export const noLink = "There is no such payment link";
export const noLinkAdvice = "No money has moved. Check the link, or ask the shop for a new one.";
export const cannotBeShown = "This link cannot be shown";
export const offer = "the offer";
export const closed = "This payment link is closed";
export const closedAdvice = (merchant: string) =>
  `No money has moved. Ask ${merchant} for a new one if you still want to pay.`;
export const payTo = (amount: string, merchant: string) => `Pay ${amount} to ${merchant}`;
export const onChain = (chain: string) => `on ${chain}`;
export const rateLater = (symbol: string, chain: string) =>
  `Paid in ${symbol} on ${chain}, at the rate when you connect`;
/** @param wallet shortened address, which is all that the signature proves */
export const verified = (merchant: string, wallet: string) =>
  `Offer signed by ${merchant}, with the wallet ${wallet}.`;
export const verifying = "Checking who signed this offer…";
export const ofServer = (merchant: string) =>
  `Offer of this server. ${merchant} has not signed it.`;
export const forged = (merchant: string) =>
  `The server says that ${merchant} signed this offer, but this is not what they signed. Ask them before you pay.`;
export const unchecked = "Who signed this offer could not be checked now.";
export const nothingPaidYet =
  "Nothing moves by connecting. You see the exact amount and the network fee before you confirm.";
