/** Translated from English; reviewed by: nobody yet. */

export const noPage = "Cette page n’existe pas";
export const noPageAdvice = "Vérifiez le lien qui vous a conduit ici. Aucun argent n’est concerné.";
export const noPayPageAdvice =
  "Vérifiez le lien, ou demandez-en un nouveau à la boutique. Aucun argent n’a été transféré de ce fait.";
export const toStart = "Aller à l’accueil";
export const toMerchant = "Aller à votre vue d’ensemble";
export const failed = "Cette page n’a pas pu être affichée";
export const page = "page";
