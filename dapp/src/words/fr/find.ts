/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Retrouver mon paiement";
export const label = "Retrouver mon paiement";
export const placeholder = "Paiement, transaction ou adresse de portefeuille";
export const hint = "Ce numéro figure sur votre reçu et dans l’historique de votre portefeuille.";
export const find = "Rechercher";
export const connected = "Utiliser le portefeuille connecté";
export const connect = "Ou connectez le portefeuille avec lequel vous avez payé";
export const malformed = (length: number) =>
  `Un paiement ou une transaction compte 66 caractères, un portefeuille 42, et les deux commencent par 0x. Longueur de ce texte\u202f: ${length}.`;
export const whereToLook = "Où le trouver";
export const payment = "Paiement";
export const paymentPlace = "Sur le reçu et dans l’e-mail de la boutique";
export const transaction = "Transaction";
export const transactionPlace =
  "Dans l’historique de votre portefeuille ou de votre plateforme d’échange";
export const wallet = "Portefeuille";
export const walletPlace =
  "L’adresse depuis laquelle vous avez payé. Tout le monde peut voir ce qu’elle a payé\u202f; vous êtes la seule personne à pouvoir agir.";
export const verify = "Vérifier la preuve d’un reçu";
export const seen = "Ce que cet appareil a lu en dernier";
export const decide = "Litiges que votre portefeuille tranche";
export const theChains = "blockchains";
export const newest = (count: number) => `Paiements les plus récents\u202f: ${count}`;
export const older = "Afficher les paiements plus anciens";
export const found = (count: number) =>
  plural(count, { one: `${count} paiement trouvé`, other: `${count} paiements trouvés` });
export const connectToAct =
  "Pour confirmer ou signaler un problème, ouvrez-le et connectez le portefeuille avec lequel vous avez payé.";
export const nothing = (text: string) => `Rien trouvé pour ${text}`;
export const nothingAdvice = (chains: string) =>
  `Cela ne veut pas dire que votre paiement est perdu. Nous avons cherché un paiement, une transaction et un portefeuille sur ${chains}, et nous cherchons de nouveau automatiquement.`;
export const whatItCanBe = "Ce que cela peut être";
export const justPaid = "Payé il y a une minute";
export const justPaidAdvice =
  "La blockchain a besoin d’un moment. Cette page cherche de nouveau d’elle-même.";
export const exchange = "Envoyé depuis une plateforme d’échange";
export const exchangeAdvice =
  "Elle ne l’a peut-être pas encore envoyé. Cherchez-y «\u202fterminé\u202f» et un numéro de transaction.";
export const otherServer = "Payé par un autre serveur Handsel";
export const otherServerAdvice =
  "Ouvrez de nouveau le lien de la page de paiement\u202f: son adresse vous dit lequel.";
export const wrongCharacter = "Un caractère est faux";
export const wrongCharacterAdvice = (length: number) =>
  `Copiez le numéro au lieu de le saisir. Le vôtre compte ${length} caractères, comme il se doit.`;
export const askForHelp = "Aide pour un paiement";
export const blind = (chains: string) => `Nous ne voyons pas ${chains} pour le moment`;
export const blindAdvice =
  "Nous ne pouvons donc pas dire s’il y est. Votre argent est sur la blockchain, pas ici. Cette page réessaie d’elle-même.";
