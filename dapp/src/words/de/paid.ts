/** Translated from English; reviewed by: nobody yet. */

export const claimed = "Zahlung vom Dienst gesehen";
export const denied = "Der Contract hat diese Zahlung nicht";
export const deniedAdvice =
  "Vielleicht dauert es noch einen Moment, oder die Blockchain hat sie verworfen: Dann hat kein Geld die Wallet des Zahlers verlassen. Warten Sie, bis diese Seite mehr weiß, bevor Sie noch einmal zahlen.";
export const chainSilent = "Die Blockchain antwortet gerade nicht";
export const chainSilentAdvice =
  "Der Dienst hat diese Zahlung gesehen. Diese Seite fragt den Contract erneut, bis er antwortet.";
export const notShownYet = "Die Blockchain zeigt diese Zahlung noch nicht";
export const notShownYetAdvice =
  "Der Dienst hat sie in einem neueren Block gesehen als diese Seite. Die Seite fragt erneut, bis sie diesen Block auch hat: Warten Sie darauf, bevor Sie zahlen.";
export const paymentId = "Zahlungs-ID";
export const paymentIdLabel = "Zahlungs-ID";
export const endedOn = (time: string) => `Dieser Checkout endete am ${time}.`;
export const noPaymentTaken = "Diese Seite nimmt dafür keine Zahlung mehr an.";
export const noAccident =
  "Es wurde kein Geld bewegt, und er kann nicht mehr versehentlich bezahlt werden.";
export const noLongerPayable = "Der Contract nimmt dafür keine Zahlung mehr an.";
export const askingAtEnd =
  "Diese Seite fragt die Blockchain, ob im letzten Moment eine Zahlung von Ihnen kam.";
export const payableUntil = (time: string) =>
  `Bis ${time} würde der Contract noch eine annehmen: Lehnen Sie ab, was Ihre Wallet für diese Bestellung vielleicht noch anfragt. Wenn Sie von diesem Gerät eine gesendet haben, zeigt diese Seite sie an.`;
export const askForAnother = (merchant: string) =>
  `Bitten Sie ${merchant} um einen neuen Checkout, wenn Sie noch zahlen möchten.`;
export const endedByShop = "Der Shop hat diesen Checkout beendet";
export const timeOver = "Die Zeit zum Bezahlen ist abgelaufen";
export const backTo = (merchant: string) => `Zurück zu ${merchant}`;
export const alreadyPaid = "Diese Bestellung ist bereits bezahlt";
export const alreadyPaidFrom = (from: string) =>
  `Sie wurde von der Wallet ${from} bezahlt. Wenn das Ihre ist, ist alles in Ordnung. Wenn nicht, müssen Sie nicht zahlen: Sie würde sonst zweimal bezahlt.`;
export const ownOnItsWay = "Auch Ihre eigene Zahlung ist unterwegs";
export const ownOnItsWayAdvice =
  "Diese Seite zeigt sie an, wenn sie ankommt, und wie Sie sie zurückverlangen.";
export const seeThatPayment = "Diese Zahlung ansehen";
/** What stands for a shop's name that is too long for a button, as in actions.ts. */
const theShop = "der Shop";

export const returnTo = (merchant: string) =>
  merchant === theShop ? "Zurück zum Shop" : `Zurück zu ${merchant}`;
export const followThisPayment = "Diese Zahlung verfolgen";
export const requestToReturn = (description: string, amount: string, mine: string) =>
  `Die Bestellung „${description}“ wurde zweimal bezahlt. Bitte geben Sie meine Zahlung von ${amount} zurück: ${mine}`;
export const paidTwice = "Diese Bestellung wurde zweimal bezahlt";
export const paidTwiceAdvice = (payer: string, merchant: string) =>
  `Auch die Wallet ${payer} hat sie bezahlt. Das sind zwei Zahlungen, und niemand kann sie verwechseln. ${merchant} kann Ihre zurückgeben: Bitten Sie darum mit diesem Text.`;
export const paidTwiceByYou = (payer: string, merchant: string) =>
  `Sie haben sie noch einmal bezahlt, von der Wallet ${payer}. Das sind zwei Zahlungen, und niemand kann sie verwechseln. ${merchant} kann eine zurückgeben: Bitten Sie darum mit diesem Text.`;
export const requestToReturnOther = (description: string, id: string) =>
  `Die Bestellung „${description}“ wurde zweimal bezahlt. Bitte geben Sie meine zweite Zahlung zurück: ${id}`;
export const request = "Text";
export const seeOtherPayment = "Die andere Zahlung ansehen";
export const order = "Bestellung";
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(", ");
export const fromYourWallet = "Von Ihrer Wallet";
export const amountOn = (amount: string, chain: string) => `${amount} auf ${chain}`;
export const when = "Wann";
export const seeInExplorer = "Im Block-Explorer ansehen";
export const receipt = "Beleg";
