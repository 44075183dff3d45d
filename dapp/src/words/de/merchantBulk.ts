/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const selection = "Auswahl";
export const selected = (count: number) => `${count} ausgewählt`;
export const select = (payment: string) => `${payment} auswählen`;
export const selectAll = "Alle angezeigten auswählen";
export const clear = "Auswahl aufheben";
export const captureThese = (count: number) => `${count} einziehen`;
export const returnThese = "Alles zurückgeben";
export const captureTitle = (count: number) =>
  plural(count, { one: "Eine Zahlung einziehen", other: `${count} Zahlungen einziehen` });
export const returnTitle = (count: number) =>
  plural(count, { one: "Eine Zahlung zurückgeben", other: `${count} Zahlungen zurückgeben` });
export const capturedOf = (done: number, all: number) => `${done} von ${all} eingezogen`;
export const returnedOf = (done: number, all: number) => `${done} von ${all} zurückgegeben`;
export const lookOnce = (count: number) =>
  plural(count, {
    one: "Einmal ansehen, einmal bestätigen: Es ist eine Transaktion.",
    other: `Einmal ansehen, ${count}-mal bestätigen: Es sind ${count} Transaktionen.`,
  });
export const mayLeave =
  "Die Blockchain zeigt es noch nicht. Sie können diese Seite verlassen: Dieses Gerät merkt sich, was gesendet wurde.";
export const restStays = "Was ausgelassen wurde, ist, wo es war. Jede Zeile sagt, warum.";
export const whereYouAre = "Wo Sie sind";
export const severalPayments = "Mehrere Zahlungen";
export const noneChosen = "Keine Zahlungen ausgewählt";
export const noneChosenAdvice =
  "Wählen Sie einige in der Liste aus und dann, was damit geschieht. Sie bleiben nur in diesem Tab ausgewählt.";
export const toPayments = "Zu den Zahlungen";
export const roleMayNot = "Ihre Rolle erlaubt das nicht";
export const roleMayNotAdvice = "Bitten Sie einen Inhaber oder Administrator des Shops darum.";
export const chosen = "Ausgewählte Zahlungen";
export const held = "Gehalten";
export const state = "Stand";
export const youReceive = "Sie erhalten";
export const goesBack = "Geht zurück";
export const notTold = "Nicht bekannt";
export const inOne = (count: number) =>
  plural(count, {
    one: "eine Zahlung, eine Transaktion",
    other: `${count} Zahlungen, eine Transaktion`,
  });
export const several = (count: number) =>
  plural(count, { one: "eine Zahlung", other: `${count} Zahlungen` });
export const sent = "Gesendet";
export const waitsForChain = "wartet auf die Blockchain";
export const handed = "In der Wallet";
export const waitsForWallet = "noch nicht gesendet";
export const willCapture = "wird hiermit eingezogen";
export const willReturn = "wird hiermit zurückgegeben";
export const byCustomer = (time: string) => `vom Kunden, ${time}`;
export const leftOut = {
  unread: "Die Blockchain hat es nicht gesagt, also ausgelassen",
  missing: "Keine Zahlung mit dieser Kennung ist auf der Blockchain",
  foreign: "Gehört nicht diesem Shop, also ausgelassen",
  disputed: "Ausgelassen: im Streit, also auf der eigenen Seite zu entscheiden",
  own: "Ausgelassen: Die verbundene Wallet hat sie bezahlt",
  early: "Ausgelassen: Der Kunde hat noch Zeit zum Prüfen",
  lapsed: "Ausgelassen: Die Zeit zum Einziehen ist vorbei",
  nothing: "Nichts davon wird gehalten",
};
export const whoGetsWhat = "Wer was bekommt";
export const heldNow = "Jetzt gehalten";
export const backToCustomers = "Zurück an die Kunden";
export const forYou = "Für Sie eingezogen";
export const stillHeld = "Noch gehalten";
export const wentBack = "Zurückgegangen";
export const sumsIncomplete = "Die Summen warten, bis die Blockchain jede Zahlung nennt.";
export const othersGoOn =
  "Kann eine nicht mehr eingezogen werden, wenn die Transaktion ankommt, weil der Kunde sie freigegeben oder ein Problem gemeldet hat, lässt der Vertrag sie aus und zieht die anderen ein.";
export const allOrNone = "Der Vertrag gibt alle Zahlungen einer Transaktion zurück oder keine.";
export const wallet = "Unterschreibende Wallet";
export const onChain = (chain: string) => `Transaktion auf ${chain}`;
export const aboutFee = (fee: string) =>
  `Netzwerkgebühr etwa ${fee}, bezahlt von der unterschreibenden Wallet.`;
export const feeInWallet = "Ihre Wallet zeigt die Netzwerkgebühr.";
export const captureFinal = "Das lässt sich nicht rückgängig machen. Erstattungen bleiben möglich.";
export const returnFinal = "Das lässt sich nicht rückgängig machen. Es fällt keine Provision an.";
export const walletMayNot = "Diese Wallet darf das nicht";
export const walletMayNotAdvice = (chain: string) =>
  `Verbinden Sie die Wallet, die die Zahlungen annimmt, oder eine, die sie auf ${chain} ernannt hat. Es wurde kein Geld bewegt.`;
export const feeRisen = "Die Netzwerkgebühr hat sich mehr als verdoppelt";
export const feeRisenAdvice =
  "Nichts wurde gesendet, und es wurde kein Geld bewegt. Warten Sie, oder drücken Sie noch einmal, um zur jetzt gezeigten Gebühr zu senden.";
export const waitAgain = "Weiter warten";
export const doneOn = (done: number, all: number) =>
  `Die Blockchain zeigt es für ${done} von ${all}.`;
