/** Translated from English; reviewed by: nobody yet. */

export const title = "Ohne Verbindung";
export const looking = "Die Verbindung wird gesucht";
export const lost = "Dieses Gerät erreicht die Website gerade nicht";
export const lostAdvice =
  "Das bewegt kein Geld. Was in Treuhand ist, bleibt dort nach seinen Bedingungen, und deren Fristen laufen weiter.";
export const tryAgain = "Erneut versuchen";
export const connected = "Sie sind wieder verbunden";
export const connectedAdvice =
  "Gehen Sie weiter und sehen Sie, wie es jetzt ist: Die Liste unten wird auf dieser Seite nicht neu gelesen.";
export const goOn = "Weiter";
export const seen = "Was dieses Gerät zuletzt gelesen hat";
export const payment = "Zahlung";
export const asOf = (time: string) => `Stand: ${time}. Seitdem kann sich etwas geändert haben.`;
export const keptHere =
  "Die letzten 20 Zahlungen, deren Seiten hier geöffnet wurden. Die Liste liegt nur in diesem Browser, und wer ihn benutzt, kann sie lesen.";
export const forget = "Diese Liste löschen";
export const nothing = "Auf diesem Gerät wurde keine Zahlung gelesen";
export const nothingAdvice =
  "Sobald Sie die Seite einer Zahlung öffnen, steht sie hier so, wie sie dann war, für Zeiten ohne Verbindung.";
export const forgotten = "Dieses Gerät hat sie gelöscht";
