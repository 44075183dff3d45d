/** Translated from English; reviewed by: nobody yet. */

export const activity = "Aktivität";
export const paid = "In die Treuhand gezahlt";
export const paidBy = (funder: string) => `Von ${funder} im Namen dieses Kontos gezahlt`;
export const cameBack = (amount: string) => `${amount} zurückerhalten`;
export const sentTo = (name: string) => `An ${name} gesendet`;
export const receivedFrom = (name: string) => `Von ${name} erhalten`;
export const dayOn = (day: string, chain: string) => `${day}, auf ${chain}`;
export const left = (amount: string) => `−${amount}`;
export const came = (amount: string) => `+${amount}`;
export const transaction = (hash: string) => `Transaktion ${hash}`;
export const onItsWay = "Unterwegs";
export const arrived = "Angekommen";
export const refused = "Von der Blockchain abgelehnt";
export const missing = "Nicht auf der Blockchain";
export const unknown = "Nicht bekannt";
export const empty = "Noch nichts gezahlt oder gesendet";
export const emptyAdvice =
  "Bezahlen Sie einen Shop von diesem Konto, und die Zahlung steht hier, mit dem, was aus ihr wurde: gehalten, ausgezahlt oder wieder bei Ihnen. Was Sie von diesem Browser senden, steht ebenfalls hier.";
export const older = "Ältere anzeigen";
export const findOlder = "Ältere Zahlungen finden";
export const notListed = (most: number) =>
  `Nicht aufgeführt: was andere Ihnen gesendet haben, was Sie von einem anderen Browser gesendet haben und was Sie von diesem vor den letzten ${most} Sendungen gesendet haben. In den Kontoständen oben ist es enthalten.`;
export const allOn = (chain: string) => `Alles auf ${chain}`;
export const blind = (chains: string) =>
  `Zahlungen auf ${chains} können gerade nicht gelesen werden`;
export const blindAdvice =
  "Deshalb fehlen hier vielleicht einige. Ihr Geld ist auf der Blockchain, nicht hier. Diese Seite versucht es von selbst erneut.";
