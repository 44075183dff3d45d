import { plural } from "./plural.ts";

export const amountEmpty = "Enter an amount.";
export const amountMalformed =
  "Write the amount in digits, with a point before the decimals, as in 12.50.";
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `${symbol} has at most ${plural(decimals, { one: "one decimal", other: `${decimals} decimals` })}.`;
export const amountZero = "Enter an amount above zero.";
export const amountTooLarge = (max: string) => `At most ${max} is possible.`;
export const exactly = (amount: string) => `Exactly ${amount}. Press to copy.`;
export const copiedExactly = (amount: string) => `Copied: ${amount}`;
export const nothing = "Nothing";
