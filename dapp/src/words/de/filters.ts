/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const searchButton = "Suchen";
export const all = "Alle";
export const statusLegend = "Zahlungen nach Zustand anzeigen";
export const coin = "Coin";
export const anyCoin = "Jeder Coin";
export const chain = "Blockchain";
export const anyChain = "Jede Blockchain";
export const from = "Bezahlt ab";
export const until = "Bezahlt bis";
export const datesCrossed = "Dieser Tag liegt vor dem anderen.";
export const clear = "Alle Filter aufheben";
export const exportCsv = "CSV exportieren";
export const exported = (count: number) =>
  plural(count, {
    one: "Die Datei enthält eine Zahlung.",
    other: `Die Datei enthält ${count} Zahlungen.`,
  });
export const noMatch = "Keine Zahlung passt";
export const noMatchFor = (text: string) => `Nichts passt zu „${text}“`;
export const walletMalformed =
  "Das ist keine Wallet-Adresse. Kopieren Sie sie ganz: 0x und 40 Zeichen.";
