/** Translated from English; reviewed by: nobody yet. */

export const title = "Anfragen";
export const note =
  "Was Ihre Schlüssel in den letzten 7 Tagen und in diesem Modus die API fragten, Neuestes zuerst. Kopfzeilen und Inhalte werden nicht aufbewahrt.";
export const which = "Welche Anfragen";
export const all = "Alle";
export const refused = "Abgelehnt";
export const theRequests = "Anfragen";
export const none = "Noch hat kein Schlüssel etwas gefragt";
export const noneRefused = "In den letzten 7 Tagen wurde nichts abgelehnt";
export const goneKey = "ein Schlüssel, den es nicht mehr gibt";
export const requestId = "die Kennung der Anfrage";
export const took = (milliseconds: number) => `${milliseconds} ms`;
