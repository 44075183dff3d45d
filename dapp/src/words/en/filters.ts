import { plural } from "./plural.ts";

export const searchButton = "Search";
export const all = "All";
export const statusLegend = "Show payments that are";
export const coin = "Coin";
export const anyCoin = "Any coin";
export const chain = "Chain";
export const anyChain = "Any chain";
export const from = "Paid from";
export const until = "Paid until";
export const datesCrossed = "This day is before the other one.";
export const clear = "Clear all filters";
export const exportCsv = "Export CSV";
export const exported = (count: number) =>
  plural(count, {
    one: "The file has one payment.",
    other: `The file has ${count} payments.`,
  });
export const noMatch = "No payment matches";
export const noMatchFor = (text: string) => `Nothing matches “${text}”`;
export const walletMalformed = "This is no wallet's address. Copy it whole: 0x and 40 characters.";
