export const noCheckout = "There is no such checkout";
export const noCheckoutAdvice =
  "No money has moved. Check the link, or ask the shop for a new one.";
export const cannotBeShown = "This checkout cannot be shown";
export const pay = (merchant: string) => `Pay ${merchant}`;
export const theOrder = "the order";
export const backTo = (merchant: string) => `Back to ${merchant}`;
export const details = "Details";
export const merchantAddress = "merchant's address";
export const to = "To";
export const coinOnChain = (token: string, chain: string) => `${token} on ${chain}`;
export const coin = "Coin";
export const commission = (rate: string) => `Commission (${rate})`;
export const commissionHint = "included, borne by the merchant";
export const networkFee = "Network fee";
export const total = "Total";
export const feeByRelayer = "none: the relayer pays";
export const feeByYou = (nativeSymbol: string) => `paid by you in ${nativeSymbol}`;
export const termsUnreadable = "The terms of this offer cannot be read, so it cannot be paid.";
