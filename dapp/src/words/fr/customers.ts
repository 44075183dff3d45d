/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const customers = "Clients";
export const advice =
  "Une ligne pour chaque portefeuille qui vous a payé. Les noms sont ceux que vous avez donnés avec une page de paiement, ou au portefeuille lui-même.";
export const searchLabel = "Rechercher des clients";
export const searchPlaceholder = "Nom, e-mail ou adresse";
export const theCustomers = "les clients";
export const customer = "Client";
export const wallet = "Portefeuille";
export const payments = "Paiements";
export const paid = "Payé";
export const inDispute = "En litige";
export const lastPaid = "Dernier paiement";
export const yourName = "le nom que vous lui donnez";
export const noName = "Aucun nom donné";
export const nobody = "Personne n’a encore payé";
export const nobodyAdvice =
  "Chaque portefeuille qui vous paie figure ici, avec ce qu’il a payé et ce qui lui a été rendu.";
export const noneAdvice =
  "Un nom, un mot du nom, une adresse e-mail, votre propre numéro de client et une adresse se trouvent s’ils sont entiers.";
export const showAll = "Afficher tous les clients";
export const more = "Afficher plus";
export const allCustomers = "Tous les clients";
export const sumsTitle = "Ce qui a été payé";
export const held = "Conservé en séquestre";
export const captured = "Encaissé";
export const capturedAndKept = "Encaissé et gardé";
export const commission = "dont commission";
export const refunded = "Remboursé";
export const returned = "Rendu sans encaissement";
export const total = "Payé";
export const paymentsTitle = "Derniers paiements";
export const allPayments = "Tous les paiements de ce client";
export const thePayments = "les paiements";
export const knowTitle = "Ce que vous savez";
export const name = "Nom";
export const email = "E-mail";
export const reference = "Votre numéro";
export const keptFor =
  "Selon la dernière page de paiement qui nomme un client. Ces données sont conservées 400 jours après elle, puis s’effacent d’elles-mêmes.";
export const noneGiven = "Aucune page de paiement réglée par ce portefeuille ne nomme un client.";
export const ownTitle = "Nom et note";
export const ownNote = "Seule votre équipe les voit.";
export const nameLabel = "Votre nom pour ce portefeuille";
export const nameHint = "Il passe avant le nom d’une page de paiement.";
export const note = "Note";
export const noteHint = "Ce dont vous voulez vous souvenir.";
export const noOwn = "Ni nom ni note pour l’instant.";
export const save = "Enregistrer";
export const saved = "Enregistré.";
export const allThereIs =
  "C’est tout : aucun profil n’est tenu, et ce qu’un portefeuille contient d’autre n’est pas affiché.";
export const theWallet = "le portefeuille du client";
export const theCustomer = "le client";
export const count = (payments: number) =>
  plural(payments, { one: `${payments} paiement`, other: `${payments} paiements` });
export const andCoins = (coins: number) =>
  plural(coins, { one: `et ${coins} autre monnaie`, other: `et ${coins} autres monnaies` });
export const notInSums = (payments: number) =>
  plural(payments, {
    one: `${payments} paiement est dans une monnaie que ce serveur ne connaît pas : aucune somme ne le compte.`,
    other: `${payments} paiements sont dans des monnaies que ce serveur ne connaît pas : aucune somme ne les compte.`,
  });
export const none = (text: string) => `Aucun client ne correspond à « ${text} »`;
export const paidSince = (payments: number, first: string, last: string) =>
  plural(payments, {
    one: `Vous a payé ${payments} fois, le ${first}`,
    other: `Vous a payé ${payments} fois depuis le ${first}, la dernière le ${last}`,
  });
export const coinOn = (coin: string, chain: string) => `${coin} sur ${chain}`;
export const disputed = (amounts: string) => `en litige : ${amounts}`;
