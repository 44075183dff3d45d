import { plural } from "./plural.ts";

export const noCheckout = "There is no such checkout";
export const noCheckoutAdvice =
  "No money has moved. Check the link, or ask the shop for a new one.";
export const cannotBeShown = "This checkout cannot be shown";
export const payTo = (amount: string, merchant: string) => `Pay ${amount} to ${merchant}`;
export const paidTo = (amount: string, merchant: string) => `Paid ${amount} to ${merchant}`;
export const theOrder = "the order";
export const backTo = (merchant: string) => `Back to ${merchant}`;
export const termsUnreadable = "The terms of this offer cannot be read, so it cannot be paid.";
export const yourOrder = "Your order";
export const payment = "Payment";
export const onChain = (chain: string) => `on ${chain}`;
export const minutes = (count: number) =>
  plural(count, { one: "1 minute", other: `${count} minutes` });
export const rateHeldFor = (time: string) => `Rate held for ${time}`;
export const payableFor = (time: string) => `Can be paid for ${time}`;
export const rate = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const line = (quantity: number, name: string) =>
  quantity === 1 ? name : `${quantity} × ${name}`;
export const each = (price: string) => `${price} each`;
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => line(quantity, name)).join(", ");
export const tax = (name: string, rate: string | null) => (rate ? `${rate} % ${name}` : name);
export const totalWith = (taxes: readonly string[]) =>
  taxes.length === 0 ? "Total" : `Total, ${taxes.join(", ")} included`;
