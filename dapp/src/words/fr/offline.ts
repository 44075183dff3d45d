/** Translated from English; reviewed by: nobody yet. */

export const title = "Sans connexion";
export const looking = "Recherche d’une connexion";
export const lost = "Cet appareil n’atteint pas le site pour le moment";
export const lostAdvice =
  "Cela ne déplace pas d’argent. Ce qui est en séquestre y reste selon ses conditions, et leurs délais continuent de courir.";
export const tryAgain = "Réessayer";
export const connected = "Vous êtes de nouveau en ligne";
export const connectedAdvice =
  "Continuez pour voir ce qu’il en est maintenant\u202f: la liste ci-dessous n’est pas relue sur cette page.";
export const goOn = "Continuer";
export const seen = "Ce que cet appareil a lu en dernier";
export const payment = "Paiement";
export const asOf = (time: string) => `Lu le ${time}. Cela peut avoir changé depuis.`;
export const keptHere =
  "Les 20 derniers paiements dont la page a été ouverte ici. La liste se trouve dans ce navigateur seulement, et quiconque l’utilise peut la lire.";
export const forget = "Oublier cette liste";
export const nothing = "Aucun paiement n’a été lu sur cet appareil";
export const nothingAdvice =
  "Dès que vous ouvrez la page d’un paiement, il figure ici tel qu’il était alors, pour les moments sans connexion.";
export const forgotten = "Cet appareil les a oubliés";
