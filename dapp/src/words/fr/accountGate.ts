/** Translated from English; reviewed by: nobody yet. */

export const signIn = "Se connecter à votre compte";
export const accountOfAnyone =
  "Il faut un compte sur ce serveur, avec deux facteurs. Un portefeuille nouveau ici en obtient un en se connectant\u202f; utilisez un autre portefeuille que celui-ci, sinon il vous le faudra pour atteindre sa sauvegarde.";
export const accountOfInvited =
  "Il faut un compte sur ce serveur, avec deux facteurs. Ici, on en obtient un par l’invitation d’une boutique.";
export const twoFactorsNeeded = "Il faut d’abord un second facteur à votre compte";
export const twoFactorsAdvice =
  "Ajoutez-lui une clé d’accès ou une application d’authentification. Ainsi, personne n’obtient la sauvegarde avec votre seul portefeuille.";
export const addFactor = "Ajouter un second facteur";
export const signedIn = "Votre session est ouverte.";
export const signedInAs = (name: string) => `Compte connecté\u202f: ${name}.`;
export const yourAccount = "votre compte";
