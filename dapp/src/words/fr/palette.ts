/** Translated from English; reviewed by: nobody yet. */

export const title = "Chercher dans la boutique";
export const placeholder = "Numéro de commande, paiement, transaction, adresse ou page";
export const payments = "Paiements";
export const pages = "Pages";
export const nothing = (text: string) =>
  `Rien ne porte « ${text} ». Un paiement se trouve par un numéro, un identifiant ou une adresse entiers.`;
export const hint = "↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer";
