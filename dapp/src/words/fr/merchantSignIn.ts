/** Translated from English; reviewed by: nobody yet. */

export const title = "Connectez-vous à votre boutique";
export const howItWorks =
  "Pas de mot de passe. Votre portefeuille ou une clé d’accès montre que c’est bien vous.";
export const or = "ou avec votre portefeuille\u202f: vous signez un message, rien n’est transféré";
/** @param host of the server, so that nobody signs in on another one unawares */
export const servedBy = (host: string) => `Handsel sur ${host}`;
export const lookingForYourWallet = "Recherche de votre portefeuille…";
export const waitingForYourWallet = "En attente de votre portefeuille…";
export const signIn = "Se connecter";
export const signInNote =
  "Votre portefeuille affiche un message à signer. Il ne transfère pas d’argent et ne coûte rien.";
export const whoCan = <Part>(find: Part) => [
  "Les propriétaires et toutes les personnes qu’ils ont invitées peuvent se connecter. Les clients n’en ont pas besoin\u202f: ",
  find,
  ".",
];
export const findMyPayment = "retrouver mon paiement";
export const noStore = "Vous ne faites encore partie d’aucune boutique";
export const noStoreAdvice =
  "Demandez une invitation à un propriétaire, et ouvrez son lien pendant que votre session est active. Votre propre sécurité et vos données se trouvent dans les paramètres.";
export const toSettings = "Votre sécurité";
export const openHere =
  "Pas de mot de passe. Un portefeuille nouveau ici peut ouvrir une boutique.";
export const newHere =
  "Vous avez une invitation à rejoindre une boutique. Connectez-vous pour l’accepter\u202f; un portefeuille nouveau ici obtient un compte.";
