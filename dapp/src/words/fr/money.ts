/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const amountEmpty = "Saisissez un montant.";
export const amountMalformed = (example: string) =>
  `Saisissez le montant en chiffres, par exemple ${example}.`;
export const amountAmbiguous = (whole: string, decimal: string) =>
  `Cela peut se lire de deux façons. Écrivez les milliers sans séparateur, comme ${whole}\u202f; trois décimales avec un zéro à la suite, comme ${decimal}.`;
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `${symbol} accepte au plus ${plural(decimals, { one: `${decimals} décimale`, other: `${decimals} décimales` })}.`;
export const amountZero = "Saisissez un montant supérieur à zéro.";
export const amountTooLarge = (max: string) => `Maximum possible\u202f: ${max}.`;
export const exactly = (amount: string) => `Exactement ${amount}. Appuyez pour copier.`;
export const copiedExactly = (amount: string) => `Copié\u202f: ${amount}`;
export const nothing = "Rien";
