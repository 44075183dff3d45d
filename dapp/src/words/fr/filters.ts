/** Translated from English; reviewed by: nobody yet. */

export const searchButton = "Rechercher";
export const all = "Tous";
export const statusLegend = "Afficher les paiements selon leur état";
export const coin = "Crypto";
export const anyCoin = "Toutes les cryptos";
export const chain = "Blockchain";
export const anyChain = "Toutes les blockchains";
export const from = "Payé à partir du";
export const until = "Payé jusqu’au";
export const datesCrossed = "Ce jour est avant l’autre.";
export const clear = "Retirer tous les filtres";
export const exportCsv = "Exporter en CSV";
export const exported = (count: number) => `Paiements dans le fichier\u202f: ${count}.`;
export const noMatch = "Aucun paiement ne correspond";
export const noMatchFor = (text: string) => `Rien ne correspond à «\u202f${text}\u202f»`;
export const walletMalformed =
  "Ce n’est pas une adresse de portefeuille. Copiez-la en entier\u202f: 0x et 40 caractères.";
