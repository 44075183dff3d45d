/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const saidSoFar = "Was beide Seiten sagen";
export const textsMissing = "Die Texte fehlen gerade";
export const textsMissingAdvice =
  "Der Dienst antwortet nicht. Aufgeführt ist, was die Blockchain davon hat: Links und Zeiten.";
export const nothingSaid = "Niemand hat Beweise auf der Blockchain eingereicht.";
export const customerSays = "Der Kunde";
export const youSay = "Sie";
export const storesWallet = (address: string) =>
  `Nur die Wallet des Shops, ${address}, kann dies signieren.`;
export const yourAnswer = "Ihre Antwort";
export const wouldGiveBack = "Sie würden zurückgeben";
export const whatHappened = "Was geschehen ist, in Ihren Worten";
export const answerHint = (length: number, most: number) =>
  `Der Kunde und die Schiedsstelle lesen dies. ${count(length)} von ${count(most)} Zeichen.`;
export const answerMissing =
  "Sagen Sie, was geschehen ist, damit die Schiedsstelle entscheiden kann.";
export const goOnToSign = "Weiter zum Signieren";
export const agreeing = "Sich mit dem Kunden einigen";
export const offersSilent = "Angebote sind gerade nicht bekannt";
export const offersSilentAdvice =
  "Der Dienst antwortet nicht. Was angeboten ist, auch von Ihnen, erscheint, sobald er wieder antwortet.";
export const bothSigned = "Sie haben sich geeinigt";
export const bothSignedAdvice =
  "Beide haben signiert. Das Geld wird in etwa einer Minute bewegt; die Zahlung zeigt es.";
export const noOffers = "Niemand bietet eine Aufteilung an.";
export const offerSplit = "Eine Aufteilung anbieten";
export const youOffer = (amount: string) => `Sie bieten ${amount} zurück`;
export const customerAsks = (amount: string) => `Der Kunde möchte ${amount} zurück`;
export const openUntil = (time: string) => `offen bis ${time}`;
export const acceptAdvice =
  "Eine Signatur, keine Netzwerkgebühr. Beide werden sofort bezahlt, und es lässt sich nicht rückgängig machen.";
export const takeBack = "Zurückziehen";
export const toCustomer = "Zurück an den Kunden";
export const youKeep = "Sie behalten";
export const signAndOffer = "Signieren und anbieten";
export const offerAdvice = (time: string) =>
  `Sie signieren einmal, ohne Netzwerkgebühr. Der Kunde kann bis ${time} annehmen; vorher bewegt sich nichts.`;

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
