export const noLink = "There is no such payment link";
export const noLinkAdvice = "No money has moved. Check the link, or ask the shop for a new one.";
export const cannotBeShown = "This link cannot be shown";
export const offer = "the offer";
export const closed = "This payment link is closed";
export const closedAdvice = (merchant: string) =>
  `No money has moved. Ask ${merchant} for a new one if you still want to pay.`;
export const pay = (merchant: string) => `Pay ${merchant}`;
export const rateLater = (symbol: string) => `Paid in ${symbol}, at the rate when you continue.`;
export const merchantAddress = "merchant's address";
export const to = "To";
export const coin = "Coin";
export const proceed = "Continue to payment";
export const nothingPaidYet = "Nothing is paid yet: the next page shows every detail.";
