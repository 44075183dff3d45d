/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const amountEmpty = "Geben Sie einen Betrag ein.";
export const amountMalformed = (example: string) =>
  `Schreiben Sie den Betrag in Ziffern, zum Beispiel ${example}.`;
export const amountAmbiguous = (whole: string, decimal: string) =>
  `Das lässt sich auf zwei Arten lesen. Schreiben Sie Tausender ohne Trennzeichen, zum Beispiel ${whole}; drei Nachkommastellen mit einer Null dahinter, zum Beispiel ${decimal}.`;
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `${symbol} hat höchstens ${plural(decimals, { one: "eine Nachkommastelle", other: `${decimals} Nachkommastellen` })}.`;
export const amountZero = "Geben Sie einen Betrag über null ein.";
export const amountTooLarge = (max: string) => `Möglich ist höchstens ${max}.`;
export const exactly = (amount: string) => `Genau ${amount}. Zum Kopieren drücken.`;
export const copiedExactly = (amount: string) => `Kopiert: ${amount}`;
export const nothing = "Nichts";
