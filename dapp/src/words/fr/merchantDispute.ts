/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const saidSoFar = "Ce que disent les deux parties";
export const textsMissing = "Les textes manquent pour l’instant";
export const textsMissingAdvice =
  "Le service ne répond pas. Ce que la blockchain en garde est affiché\u202f: liens et heures.";
export const nothingSaid = "Personne n’a déposé de preuve sur la blockchain.";
export const customerSays = "Le client";
export const youSay = "Vous";
export const storesWallet = (address: string) =>
  `Seul le portefeuille de la boutique, ${address}, peut signer ceci.`;
export const yourAnswer = "Votre réponse";
export const wouldGiveBack = "Vous restitueriez";
export const whatHappened = "Ce qui s’est passé, avec vos mots";
export const answerHint = (length: number, most: number) =>
  `Le client et l’arbitre lisent ceci. ${count(length)} caractères sur ${count(most)}.`;
export const answerMissing = "Dites ce qui s’est passé, pour que l’arbitre puisse trancher.";
export const goOnToSign = "Continuer vers la signature";
export const agreeing = "S’entendre avec le client";
export const offersSilent = "Les offres ne sont pas connues pour l’instant";
export const offersSilentAdvice =
  "Le service ne répond pas. Ce qui est proposé, aussi par vous, reparaîtra dès qu’il répondra.";
export const bothSigned = "Vous êtes d’accord tous les deux";
export const bothSignedAdvice =
  "Les deux parties ont signé. L’argent part dans la minute environ\u202f; le paiement le montre.";
export const noOffers = "Personne ne propose de partage.";
export const offerSplit = "Proposer un partage";
export const youOffer = (amount: string) => `Vous proposez de restituer ${amount}`;
export const customerAsks = (amount: string) => `Le client demande ${amount} en retour`;
export const openUntil = (time: string) => `ouverte jusqu’à ${time}`;
export const acceptAdvice =
  "Une signature, sans frais de réseau. Les deux sont payés aussitôt, et c’est sans retour.";
export const takeBack = "La retirer";
export const toCustomer = "Retour au client";
export const youKeep = "Vous gardez";
export const signAndOffer = "Signer et proposer";
export const offerAdvice = (time: string) =>
  `Vous signez une fois, sans frais de réseau. Le client peut accepter jusqu’à ${time}\u202f; rien ne bouge avant.`;

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
