/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const customers = "Kunden";
export const advice =
  "Eine Zeile für jede Wallet, die Ihnen gezahlt hat. Die Namen haben Sie mit einem Checkout angegeben oder der Wallet selbst gegeben.";
export const searchLabel = "Kunden suchen";
export const searchPlaceholder = "Name, E-Mail oder Adresse";
export const theCustomers = "die Kunden";
export const customer = "Kunde";
export const wallet = "Wallet";
export const payments = "Zahlungen";
export const paid = "Gezahlt";
export const inDispute = "Im Streit";
export const lastPaid = "Zuletzt gezahlt";
export const yourName = "Ihr Name dafür";
export const noName = "Kein Name angegeben";
export const nobody = "Noch hat niemand gezahlt";
export const nobodyAdvice =
  "Jede Wallet, die Ihnen zahlt, steht hier, mit dem, was sie gezahlt hat und was zurückging.";
export const noneAdvice =
  "Ein Name, ein Wort daraus, eine E-Mail-Adresse, Ihre eigene Kundennummer und eine Adresse werden gefunden, wenn sie vollständig sind.";
export const showAll = "Alle Kunden zeigen";
export const more = "Mehr laden";
export const allCustomers = "Alle Kunden";
export const sumsTitle = "Was gezahlt wurde";
export const held = "Treuhänderisch verwahrt";
export const captured = "Eingezogen";
export const capturedAndKept = "Eingezogen und behalten";
export const commission = "davon Provision";
export const refunded = "Erstattet";
export const returned = "Ohne Einzug zurückgegangen";
export const total = "Gezahlt";
export const paymentsTitle = "Letzte Zahlungen";
export const allPayments = "Alle Zahlungen dieses Kunden";
export const thePayments = "die Zahlungen";
export const knowTitle = "Was Sie wissen";
export const name = "Name";
export const email = "E-Mail";
export const reference = "Ihre Nummer";
export const keptFor =
  "Wie es im neuesten Checkout steht, der einen Kunden nennt. Es wird 400 Tage nach diesem Checkout aufbewahrt und löscht sich dann von selbst.";
export const noneGiven = "Kein Checkout, den diese Wallet bezahlt hat, nennt einen Kunden.";
export const ownTitle = "Name und Notiz";
export const ownNote = "Nur Ihr Team sieht sie.";
export const nameLabel = "Ihr Name für diese Wallet";
export const nameHint = "Er kommt vor dem Namen aus einem Checkout.";
export const note = "Notiz";
export const noteHint = "Was Sie sich merken möchten.";
export const noOwn = "Noch weder Name noch Notiz.";
export const save = "Speichern";
export const saved = "Gespeichert.";
export const allThereIs =
  "Das ist alles: Es wird kein Profil geführt, und was eine Wallet sonst enthält, wird nicht gezeigt.";
export const theWallet = "die Wallet des Kunden";
export const theCustomer = "der Kunde";
export const count = (payments: number) =>
  plural(payments, { one: "eine Zahlung", other: `${payments} Zahlungen` });
export const andCoins = (coins: number) =>
  plural(coins, { one: "und eine weitere Münze", other: `und ${coins} weitere Münzen` });
export const notInSums = (payments: number) =>
  plural(payments, {
    one: "Eine Zahlung ist in einer Münze, die dieser Server nicht kennt: Keine Summe enthält sie.",
    other: `${payments} Zahlungen sind in Münzen, die dieser Server nicht kennt: Keine Summe enthält sie.`,
  });
export const none = (text: string) => `Kein Kunde passt zu „${text}“`;
export const paidSince = (payments: number, first: string, last: string) =>
  plural(payments, {
    one: `Hat Ihnen einmal gezahlt, am ${first}`,
    other: `Hat Ihnen seit dem ${first} ${payments}-mal gezahlt, zuletzt am ${last}`,
  });
export const coinOn = (coin: string, chain: string) => `${coin} auf ${chain}`;
export const disputed = (amounts: string) => `im Streit: ${amounts}`;
