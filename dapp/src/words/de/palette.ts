/** Translated from English; reviewed by: nobody yet. */

export const title = "Im Geschäft suchen";
export const placeholder = "Bestellnummer, Zahlung, Transaktion, Adresse oder Seite";
export const payments = "Zahlungen";
export const pages = "Seiten";
export const nothing = (text: string) =>
  `Nichts hat „${text}“. Zahlungen findet man durch eine ganze Nummer, Kennung oder Adresse.`;
export const hint = "↑ ↓ zum Wählen, Enter zum Öffnen, Esc zum Schließen";
