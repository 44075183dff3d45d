/** Translated from English; reviewed by: nobody yet. */

export const title = "Kasse";
export const amount = "Betrag";
export const chargedIn = "Berechnen in";
export const keys = "Tasten für den Betrag";
export const erase = "Letzte Ziffer löschen";
export const keyboard = "Sie können die Ziffern tippen. Enter berechnet, Escape beginnt von vorn.";
export const tips = {
  none: "Kein Trinkgeld",
  five: "5\u00a0%",
  ten: "10\u00a0%",
  other: "Anderes",
} as const;
export const otherTip = "Trinkgeld für diesen Verkauf";
export const charge = (amount: string) => `${amount} berechnen`;
export const chargeNothing = "Berechnen";
export const sale = (store: string) => `Verkauf bei ${store}`;
export const tipLine = "Trinkgeld";
export const forCustomer = "Für den Kunden";
export const nothingYet = "Hier erscheint der Code für das Telefon des Kunden.";
export const qrCode = (amount: string) => `QR-Code, um ${amount} zu bezahlen`;
export const pointHere = "Halten Sie die Kamera des Telefons hierher.";
export const waiting = "Wartet auf das Telefon";
export const paying = "Der Kunde bezahlt gerade";
export const payingAdvice =
  "Die Chain hat die Zahlung und bestätigt sie gleich. Lassen Sie diese Seite offen.";
export const timeLeft = (time: string) => `noch ${time}`;
export const withTip = (tip: string) => `darin ${tip} Trinkgeld`;
export const orCoin = (coins: string) => `zahlbar in ${coins}`;
export const cancel = "Diesen Verkauf abbrechen";
export const cannotSee = "Wir sehen nicht, ob bezahlt ist";
export const cannotSeeAdvice =
  "Der Dienst antwortet nicht. Das Telefon des Kunden kann trotzdem noch bezahlen. Berechnen Sie nicht noch einmal, bevor hier die Antwort steht: Diese Seite fragt weiter.";
export const ended = "Die Zeit ist um";
export const endedAdvice =
  "Dieser Code kann nicht mehr bezahlt werden. Sollte noch Geld kommen, das schon unterwegs war, steht es bei Ihren Zahlungen und wartet auf Ihre Entscheidung.";
export const paid = "Bezahlt";
export const heldNow = "Ein Treuhand-Contract hält das Geld. Sie können es sofort einziehen.";
export const inCoin = (amount: string) => `${amount} angekommen`;
export const receipt = "Beleg für den Kunden";
export const receiptCode = "QR-Code des Belegs";
export const print = "Drucken";
export const nextCustomer = "Nächster Kunde";
export const showPayment = "Zahlung zeigen";
export const theSale = "der Verkauf";
export const askAgain = "Noch einmal fragen";
export const noRate =
  "Wenn es für diese Währung gerade keinen Kurs gibt, berechnen Sie in einem Coin: Wählen Sie ihn über dem Betrag.";
