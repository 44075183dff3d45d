/** Translated from English; reviewed by: nobody yet. */

export const toContent = "Zum Inhalt";
export const more = "Mehr";
export const moreSections = "Mehr vom Geschäft";
export const search = "Suchen";
export const searchHint = "Bestellungen, Zahlungen, Adressen suchen";
export const controlK = "Strg K";
export const account = "Ihr Konto";
export const security = "Ihre Anmeldung und Sicherheit";
