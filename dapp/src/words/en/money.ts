import { plural } from "./plural.ts";

export const amountEmpty = "Enter an amount.";
export const amountMalformed = (example: string) => `Write the amount in digits, as in ${example}.`;
export const amountAmbiguous = (whole: string, decimal: string) =>
  `This can be read in two ways. Write thousands without a sign, as in ${whole}; three decimals with a zero behind them, as in ${decimal}.`;
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `${symbol} has at most ${plural(decimals, { one: "one decimal", other: `${decimals} decimals` })}.`;
export const amountZero = "Enter an amount above zero.";
export const amountTooLarge = (max: string) => `At most ${max} is possible.`;
export const exactly = (amount: string) => `Exactly ${amount}. Press to copy.`;
export const copiedExactly = (amount: string) => `Copied: ${amount}`;
export const nothing = "Nothing";
