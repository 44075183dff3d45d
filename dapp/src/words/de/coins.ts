/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const accepted = "Was Sie annehmen";
export const acceptedNote =
  "Zahler wählen daraus, wenn ein Checkout oder ein Link keinen Coin nennt. Der erste wird vorgeschlagen.";
export const onChain = (chain: string) => `auf ${chain}`;
export const nothing = "Nichts: Jeder Checkout und jeder Link muss seinen Coin nennen.";
export const final = "Wann eine Zahlung als bezahlt gilt";
export const finalNote =
  "Mehr Blöcke schützen besser vor einem Block, der zurückgenommen wird. Eine Änderung gilt für Zahlungen, die ab dann erfolgen.";
export const theRules = "Regeln der einzelnen Coins";
export const theCoins = "Coins";
export const change = "Ändern";
export const changeOf = (symbol: string, chain: string) => `${symbol} auf ${chain} ändern`;
export const title = (symbol: string, chain: string) => `${symbol} auf ${chain}`;
export const advice =
  "Kleine Beträge dürfen früher gelten als große. Der Kunde muss auf nichts davon warten.";
export const step = (position: string) => `Stufe ${position}`;
export const upTo = (symbol: string) => `Beträge bis, in ${symbol}`;
export const above = "Beträge darüber";
export const every = "Jeder Betrag";
export const needs = "Gilt als bezahlt";
export const addStep = "Stufe für kleinere Beträge hinzufügen";
export const removeStep = "Diese Stufe entfernen";
export const amountNeeded = "Geben Sie einen Betrag ein.";
export const rising = "Jede Stufe braucht einen größeren Betrag als die vorhergehende.";
export const seen = "sobald sie in einem Block steht";
export const safe = "sobald die Blockchain sie „safe“ nennt";
export const finalized = "sobald die Blockchain sie finalisiert hat";
export const blocks = (count: number) =>
  plural(count, { one: `nach ${count} Block`, other: `nach ${count} Blöcken` });
/** A coin without a rule of the store's own. */
export const ownDepth = (rule: string) => `${rule}, nach der Vorgabe dieses Dienstes`;
export const upToThen = (amount: string, rule: string) => `bis ${amount}: ${rule}`;
export const aboveThen = (rule: string) => `darüber: ${rule}`;
