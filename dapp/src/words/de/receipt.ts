/** Translated from English; reviewed by: nobody yet. */

export const receipt = "Beleg";
export const pageTitle = (order: string) => `Beleg · ${order}`;
export const issued = (number: string, date: string) => `${number} · ausgestellt am ${date}`;
export const paidThen = (date: string) => `Bezahlt am ${date}`;
export const backToPayment = "Zahlung";
export const print = "Drucken oder PDF";
export const proof = "Nachweis";
export const soldBy = "Verkauft von";
export const paidBy = "Bezahlt von";
export const vat = (id: string) => `Steuernummer ${id}`;
export const stateNow = "Stand beim Drucken";
export const stateAt = (time: string) => `am ${time}`;
export const collectable = (from: string, until: string) => `Einziehbar vom ${from} bis ${until}`;
export const collectableFrom = (from: string) => `Einziehbar ab ${from}`;
export const refundable = (until: string) => `Erstattbar bis ${until}`;
export const order = "Bestellung";
export const quantity = "Menge";
export const each = "Einzelpreis";
export const amount = "Betrag";
export const totalPaid = "Insgesamt gezahlt";
export const atRate = (coin: string, rate: string, date: string) => `${coin} zu ${rate}, ${date}`;
export const oneIs = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const paid = "Bezahlt";
export const paidOn = (time: string, chain: string, id: string) =>
  `${time}, auf ${chain} (Blockchain ${id})`;
export const from = "Von";
export const to = "An";
export const transaction = "Transaktion";
export const payment = "Zahlung";
export const escrow = "Treuhand";
export const qr = "QR-Code: die Zahlung nach heutigem Stand";
export const fine =
  "Scannen Sie den Code, um zu sehen, wo das Geld heute ist. Die Nummer der Zahlung wird aus dem berechnet, was beide Seiten vereinbart haben; so kann jeder diesen Beleg mit der Blockchain abgleichen, auch ohne Handsel.";
export const verifyHere = "Hier einen Nachweis prüfen.";
export const historyMissing = "Der Beleg kann noch nicht erstellt werden";
export const historyMissingAdvice =
  "Der öffentliche Verlauf dieser Zahlung antwortet nicht. Es ist nichts verloren: Diese Seite zeigt den Beleg, sobald er antwortet.";
export const proofFile = (id: string) => `handsel-receipt-${id.slice(2, 10)}.json`;

export const verify = "Beleg prüfen";
export const verifyAdvice =
  "Wählen Sie den Nachweis, der mit einem Beleg heruntergeladen wurde. Er wird in diesem Browser geprüft, ohne einen Server zu fragen.";
export const choose = "Datei auswählen";
export const unreadable = "Dieser Browser kann die Datei nicht lesen";
export const unreadableAdvice =
  "Vielleicht wurde sie verschoben oder geändert, seit Sie sie ausgewählt haben. Wählen Sie sie erneut aus.";
export const notAReceipt = "Diese Datei ist kein Nachweis eines Belegs";
export const notAReceiptAdvice = `Wählen Sie die JSON-Datei, die Sie über die Schaltfläche „${proof}“ des Belegs erhalten haben. Ein gedruckter Beleg wird über seinen Code geprüft.`;
export const fits = "Dieser Beleg entspricht der Vereinbarung";
export const fitsAdvice =
  "Jeder Teil davon wurde neu berechnet und passt. Ob das Geld gezahlt wurde und wo es jetzt ist, sagt nur die Blockchain: Sehen Sie sich die Zahlung an.";
export const fails = "Dieser Beleg wurde verändert";
export const failsAdvice =
  "Verlassen Sie sich nicht darauf. Was nicht passt, ist unten gekennzeichnet.";
export const checkEscrow = "Die Treuhand ist der Contract von Handsel:";
export const checkTerms = "Die Bedingungen haben die Nummer der Zahlung als Hash:";
export const checkOrder = "Die Bestellung hat den Hash, der in den Bedingungen steht:";
export const checkAmounts = "Betrag, Zahler, Empfänger und Verkäufer sind die der Bedingungen:";
export const checkPrice =
  "Der Preis zum Kurs ergibt den Betrag, und die Bestellung ergibt den Preis:";
export const checkSignature = "Alles ist so, wie der Dienst des Shops es signiert hat:";
export const signedBy = "Signiert mit";
export const thisService = "dem Schlüssel dieses Dienstes";
export const otherService = (key: string) =>
  `einem Schlüssel, den dieser Dienst nicht kennt: ${key}. Fragen Sie den Shop, ob es seiner ist.`;
export const fitsPart = "passt";
export const failsPart = "passt nicht";
export const notSaid = "nicht angegeben";
export const lookAtPayment = "Zahlung ansehen";
export const says = "Was darin steht";
export const seller = "Verkäufer";
export const description = "Für";
export const tax = (name: string, rate: string | null, included: boolean) =>
  `${included ? "Davon " : ""}${name}${rate === null ? "" : ` ${rate}\u00a0%`}`;
