/** Translated from English; reviewed by: nobody yet. */

export const title = "Ouvrez votre boutique";
export const advice =
  "Vous ne faites encore partie d’aucune boutique. Ouvrez la vôtre, ou ouvrez le lien d’une invitation pendant que votre session est active.";
export const walletHint =
  "Le commerçant dans les conditions de ses paiements, et la destination de l’argent capturé. Il reste propre à la boutique.";
export const noWallet =
  "Votre compte n’a pas de portefeuille. Ajoutez-en d’abord un dans Sécurité, dans les paramètres.";
