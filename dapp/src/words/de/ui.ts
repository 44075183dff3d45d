/** Translated from English; reviewed by: nobody yet. */

export const copied = (name: string) => `${name} kopiert`;
export const copy = (name: string) => `${name} kopieren`;
export const justCopied = "Kopiert";
export const cannotCopy = "In diesem Browser dürfen Seiten nicht kopieren";
export const close = "Schließen";
export const home = "Handsel, Startseite";
export const loading = (what: string) => `Wird geladen: ${what}`;
export const useLight = "Helle Farben verwenden";
export const useDark = "Dunkle Farben verwenden";
export const language = "Sprache";
export const escrowBy = <Part>(handsel: Part) => ["Treuhand mit ", handsel];
export const myPayments = "Meine Zahlungen";
export const find = "Meine Zahlung finden";
export const howEscrowWorks = "So funktioniert Treuhand";
export const help = "Hilfe";
