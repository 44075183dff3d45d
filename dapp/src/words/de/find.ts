/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Meine Zahlung finden";
export const label = "Meine Zahlung finden";
export const placeholder = "Zahlung, Transaktion oder Wallet-Adresse";
export const hint = "Zu finden auf Ihrem Beleg und im Verlauf Ihrer Wallet.";
export const find = "Finden";
export const connected = "Verbundene Wallet verwenden";
export const connect = "Oder die Wallet verbinden, mit der Sie bezahlt haben";
export const malformed = (length: number) =>
  `Eine Zahlung oder eine Transaktion hat 66 Zeichen, eine Wallet 42, und beide beginnen mit 0x. Hier sind es ${length}.`;
export const whereToLook = "Wo Sie sie finden";
export const payment = "Zahlung";
export const paymentPlace = "Auf dem Beleg und in der E-Mail des Shops";
export const transaction = "Transaktion";
export const transactionPlace = "Im Verlauf Ihrer Wallet oder Börse";
export const wallet = "Wallet";
export const walletPlace =
  "Die Adresse, von der Sie bezahlt haben. Jeder kann sehen, was sie bezahlt hat; handeln können nur Sie.";
export const verify = "Nachweis eines Belegs prüfen";
export const seen = "Was dieses Gerät zuletzt gelesen hat";
export const decide = "Streitfälle, die Ihre Wallet entscheidet";
export const theChains = "Blockchains";
export const newest = (count: number) =>
  plural(count, { one: "Die neueste Zahlung", other: `Die neuesten ${count} Zahlungen` });
export const older = "Ältere Zahlungen anzeigen";
export const found = (count: number) =>
  plural(count, {
    one: "Eine Zahlung wurde gefunden",
    other: `${count} Zahlungen wurden gefunden`,
  });
export const connectToAct =
  "Um zu bestätigen oder ein Problem zu melden, öffnen Sie sie und verbinden die Wallet, mit der Sie bezahlt haben.";
export const nothing = (text: string) => `Nichts gefunden unter ${text}`;
export const nothingAdvice = (chains: string) =>
  `Das heißt nicht, dass Ihre Zahlung verloren ist. Wir haben auf ${chains} nach einer Zahlung, einer Transaktion und einer Wallet gesucht und suchen von selbst erneut.`;
export const whatItCanBe = "Woran es liegen kann";
export const justPaid = "Vor einer Minute bezahlt";
export const justPaidAdvice =
  "Die Blockchain braucht einen Moment. Diese Seite sucht von selbst erneut.";
export const exchange = "Von einer Börse gesendet";
export const exchangeAdvice =
  "Vielleicht hat sie noch nicht gesendet. Suchen Sie dort nach „abgeschlossen“ und einer Transaktionsnummer.";
export const otherServer = "Über einen anderen Handsel-Server bezahlt";
export const otherServerAdvice =
  "Öffnen Sie den Checkout-Link erneut: Seine Adresse verrät Ihnen, welcher es ist.";
export const wrongCharacter = "Ein Zeichen ist falsch";
export const wrongCharacterAdvice = (length: number) =>
  `Kopieren Sie die Nummer, statt sie abzutippen. Ihre hat ${length} Zeichen, wie es sein soll.`;
export const askForHelp = "Hilfe zu einer Zahlung";
export const blind = (chains: string) => `${chains} können wir gerade nicht sehen`;
export const blindAdvice =
  "Deshalb können wir nicht sagen, ob sie da ist. Ihr Geld ist auf der Blockchain, nicht hier. Diese Seite versucht es von selbst erneut.";
