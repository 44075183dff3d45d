/** Translated from English; reviewed by: nobody yet. */

export const title = "Bei Ihrem Shop anmelden";
export const howItWorks = "Kein Passwort. Ihre Wallet oder ein Passkey zeigt, dass Sie es sind.";
export const or = "oder mit Ihrer Wallet: Sie signieren eine Nachricht, nichts wird bewegt";
/** @param host of the server, so that nobody signs in on another one unawares */
export const servedBy = (host: string) => `Handsel auf ${host}`;
export const lookingForYourWallet = "Ihre Wallet wird gesucht…";
export const waitingForYourWallet = "Warten auf Ihre Wallet…";
export const signIn = "Anmelden";
export const signInNote =
  "Ihre Wallet zeigt eine Nachricht zum Signieren. Sie bewegt kein Geld und kostet nichts.";
export const whoCan = <Part>(find: Part) => [
  "Anmelden können sich Inhaber und alle, die sie eingeladen haben. Kunden müssen das nicht: ",
  find,
  ".",
];
export const findMyPayment = "meine Zahlung finden";
export const noStore = "Sie gehören noch zu keinem Shop";
export const noStoreAdvice =
  "Bitten Sie einen Inhaber um eine Einladung, und öffnen Sie deren Link, während Sie angemeldet sind. Ihre eigene Sicherheit und Ihre Daten finden Sie in den Einstellungen.";
export const toSettings = "Ihre Sicherheit";
export const openHere = "Kein Passwort. Eine Wallet, die hier neu ist, kann einen Shop eröffnen.";
export const newHere =
  "Sie sind zu einem Shop eingeladen. Melden Sie sich an, um anzunehmen; eine Wallet, die hier neu ist, bekommt ein Konto.";
