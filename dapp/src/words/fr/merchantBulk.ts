/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const selection = "Sélection";
export const selected = (count: number) => `Sélection : ${count}`;
export const select = (payment: string) => `Sélectionner ${payment}`;
export const selectAll = "Sélectionner tout ce qui est affiché";
export const clear = "Effacer la sélection";
export const captureThese = (count: number) => `Capturer (${count})`;
export const returnThese = "Tout rendre";
export const captureTitle = (count: number) =>
  plural(count, { one: `Capturer ${count} paiement`, other: `Capturer ${count} paiements` });
export const returnTitle = (count: number) =>
  plural(count, { one: `Rendre ${count} paiement`, other: `Rendre ${count} paiements` });
export const capturedOf = (done: number, all: number) => `Paiements capturés : ${done} sur ${all}`;
export const returnedOf = (done: number, all: number) => `Paiements rendus : ${done} sur ${all}`;
export const lookOnce = (count: number) =>
  plural(count, {
    one: `Regardez une fois, confirmez ${count} fois : c’est ${count} transaction.`,
    other: `Regardez une fois, confirmez ${count} fois : ce sont ${count} transactions.`,
  });
export const mayLeave =
  "La chaîne ne le montre pas encore. Vous pouvez quitter cette page : cet appareil se souvient de ce qui a été envoyé.";
export const restStays = "Ce qui a été laissé de côté est où il était. Chaque ligne dit pourquoi.";
export const whereYouAre = "Où vous êtes";
export const severalPayments = "Plusieurs paiements";
export const noneChosen = "Aucun paiement sélectionné";
export const noneChosenAdvice =
  "Sélectionnez-en dans la liste, puis choisissez quoi en faire. Ils ne restent sélectionnés que dans cet onglet.";
export const toPayments = "Aux paiements";
export const roleMayNot = "Votre rôle ne le permet pas";
export const roleMayNotAdvice =
  "Demandez à un propriétaire ou à un administrateur de la boutique de le faire.";
export const chosen = "Paiements sélectionnés";
export const held = "Bloqué";
export const state = "État";
export const youReceive = "Vous recevez";
export const goesBack = "Est rendu";
export const notTold = "Inconnu";
export const inOne = (count: number) =>
  plural(count, {
    one: `${count} paiement, une transaction`,
    other: `${count} paiements, une transaction`,
  });
export const several = (count: number) =>
  plural(count, { one: `${count} paiement`, other: `${count} paiements` });
export const sent = "Envoyé";
export const waitsForChain = "attend la chaîne";
export const handed = "Dans le portefeuille";
export const waitsForWallet = "pas encore envoyé";
export const willCapture = "capturé par cette transaction";
export const willReturn = "rendu par cette transaction";
export const byCustomer = (time: string) => `par le client, ${time}`;
export const leftOut = {
  unread: "La chaîne ne l’a pas dit, donc laissé de côté",
  missing: "Aucun paiement de cet identifiant n’est sur la chaîne",
  foreign: "N’est pas à cette boutique, donc laissé de côté",
  disputed: "Laissé de côté : en litige, à décider sur sa propre page",
  own: "Laissé de côté : le portefeuille connecté l’a payé",
  early: "Laissé de côté : le client a encore le temps de vérifier",
  lapsed: "Laissé de côté : le délai de capture est passé",
  nothing: "Rien n’en est bloqué",
};
export const whoGetsWhat = "Qui reçoit quoi";
export const heldNow = "Bloqué maintenant";
export const backToCustomers = "De retour aux clients";
export const forYou = "Capturé pour vous";
export const stillHeld = "Encore bloqué";
export const wentBack = "Rendu";
export const sumsIncomplete = "Les sommes attendent que la chaîne dise chaque paiement.";
export const othersGoOn =
  "Si l’un d’eux ne peut plus être capturé quand la transaction arrive, parce que le client l’a libéré ou a signalé un problème, le contrat le laisse de côté et capture les autres.";
export const allOrNone = "Le contrat rend tous les paiements d’une transaction, ou aucun.";
export const wallet = "Portefeuille qui signe";
export const onChain = (chain: string) => `Transaction sur ${chain}`;
export const aboutFee = (fee: string) =>
  `Frais de réseau d’environ ${fee}, payés par le portefeuille qui signe.`;
export const feeInWallet = "Votre portefeuille montre les frais de réseau.";
export const captureFinal = "Cela ne peut pas être annulé. Des remboursements restent possibles.";
export const returnFinal = "Cela ne peut pas être annulé. Aucune commission n’est prélevée.";
export const walletMayNot = "Ce portefeuille ne peut pas le faire";
export const walletMayNotAdvice = (chain: string) =>
  `Connectez le portefeuille qui reçoit les paiements, ou un autre qu’il a désigné sur ${chain}. Aucun argent n’a bougé.`;
export const feeRisen = "Les frais de réseau ont plus que doublé";
export const feeRisenAdvice =
  "Rien n’a été envoyé et aucun argent n’a bougé. Attendez, ou appuyez à nouveau pour envoyer aux frais affichés maintenant.";
export const waitAgain = "Attendre encore";
export const doneOn = (done: number, all: number) => `La chaîne le montre pour ${done} sur ${all}.`;
