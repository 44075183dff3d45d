/** Translated from English; reviewed by: nobody yet. */

export const title = "Einstellungen";
export const sections = "Einstellungen";
export const store = "Shop";
export const members = "Mitglieder und Rollen";
export const coins = "Coins und Blockchains";
export const terms = "Fristen und Schiedsstelle";
export const keys = "API-Schlüssel";
export const payouts = "Auszahlungsadressen";
export const security = "Sicherheit";
export const audit = "Audit-Protokoll";
export const data = "Ihre Daten";
export const noSection = "Diese Seite gibt es nicht";
export const notYours = "Ihre Rolle öffnet diese Seite nicht";
export const notYoursAdvice = (role: string) =>
  `Sie sind als ${role} angemeldet. Ein Inhaber oder ein Admin kann das ändern.`;
export const save = "Speichern";
export const saved = "Gespeichert";
export const cancel = "Abbrechen";
export const loadMore = "Mehr laden";
export const required = "Diese Angabe wird benötigt.";
export const roles = {
  owner: "Inhaber",
  admin: "Admin",
  developer: "Entwickler",
  support: "Support",
  viewer: "Betrachter",
  accountant: "Buchhalter",
} as const;
