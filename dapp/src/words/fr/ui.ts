/** Translated from English; reviewed by: nobody yet. */

export const copied = (name: string) => `Copié\u202f: ${name}`;
export const copy = (name: string) => `Copier\u202f: ${name}`;
export const justCopied = "Copié";
export const cannotCopy = "Ce navigateur ne permet pas aux pages de copier";
export const close = "Fermer";
export const home = "Handsel, accueil";
export const loading = (what: string) => `Chargement\u202f: ${what}`;
export const useLight = "Utiliser des couleurs claires";
export const useDark = "Utiliser des couleurs sombres";
export const language = "Langue";
export const escrowBy = <Part>(handsel: Part) => ["Séquestre par ", handsel];
export const myPayments = "Mes paiements";
export const find = "Retrouver mon paiement";
export const howEscrowWorks = "Comment fonctionne le séquestre";
export const help = "Aide";
