/** Translated from English; reviewed by: nobody yet. */

import type { PageWords } from "./pageWords.ts";

export const fr: PageWords = {
  locale: "fr-FR",
  sentenceGap: " ",
  listGap: ", ",
  purposes: {
    "/payment/": [
      "Paiement",
      "Où se trouve l’argent de ce paiement, ce qui se passe et quand, et ce que vous pouvez faire\u202f: lu dans le contrat de séquestre par votre propre navigateur. Consulter cette page ne déplace rien\u202f: quoi que vous fassiez ici, votre propre portefeuille vous demande d’abord votre accord.",
    ],
    "/payments": [
      "Mes paiements",
      "Ce qu’un portefeuille a payé\u202f: où se trouve maintenant l’argent de chaque paiement, et ce qui vous attend.",
    ],
    "/receipt/": [
      "Reçu",
      "Ce qui a été payé, pour quoi, à qui et à quel taux, avec ce que le contrat de séquestre en dit à cet instant.",
    ],
    "/verify": [
      "Vérifier un reçu",
      "Ouvrez le fichier d’un reçu. Votre propre navigateur vérifie que personne ne l’a modifié, et interroge la blockchain sur le paiement.",
    ],
    "/find": [
      "Retrouver mon paiement",
      "Par son identifiant, sa transaction ou le portefeuille qui a payé\u202f: où se trouve l’argent maintenant, et ce que vous pouvez faire.",
    ],
    "/how-escrow-works": [
      "Comment fonctionne le séquestre",
      "Entre la boutique et vous se tient un contrat qui ne peut que payer la boutique ou vous rendre l’argent\u202f: qui en décide, jusqu’à quand, et ce qu’il ne peut pas faire.",
    ],
    "/help": [
      "Aide",
      "Avant de payer, pendant le paiement et après\u202f: que faire, où se trouve votre argent entre-temps, et à qui s’adresser.",
    ],
    "/disputes": [
      "Litiges à trancher",
      "Les paiements dont les conditions désignent votre portefeuille comme arbitre\u202f: ce que dit chaque partie, et jusqu’à quand une décision compte.",
    ],
    "/wallet": [
      "Portefeuille",
      "Un portefeuille pour les montants du quotidien. Sa clé est créée dans votre navigateur, et personne d’autre ne l’a jamais.",
    ],
    "/offline": [
      "Sans connexion",
      "Ce que cet appareil a lu en dernier de vos paiements, et quand\u202f: pour les moments où il n’atteint ni ce site ni une blockchain.",
    ],
    "/merchant": [
      "Votre boutique",
      "Ce qui vous attend, ce que votre boutique a encaissé, et ce qui est en séquestre jusqu’à quand.",
    ],
    "/merchant/payments": [
      "Paiements de votre boutique",
      "Ce que les clients ont payé, ce qui est en séquestre, et ce que vous pouvez encaisser.",
    ],
    "/": [
      "Handsel\u202f: payer en crypto, l’argent en séquestre",
      "Payez en crypto depuis votre propre portefeuille. L’argent attend dans un contrat de séquestre qui ne peut que payer la boutique ou vous le rendre.",
    ],
  },
  payTo: (amount, shop) => `Payer ${amount} à ${shop}`,
  paidWithHandsel: (goods) => `${goods}. Paiement depuis votre propre portefeuille avec Handsel.`,
  beforePaying:
    "Ouvrir cette page ne déplace rien, et connecter un portefeuille non plus. Vous voyez d’abord qui détient votre argent, jusqu’à quand, et ce que cela coûte. Ensuite, c’est votre propre portefeuille qui vous demande votre accord.",
  payNeedsScripts:
    "Pour payer, cette page doit joindre votre portefeuille, et pour cela votre navigateur doit exécuter JavaScript. Rien n’a été payé. Activez JavaScript et rechargez la page, ou ouvrez ce lien dans le navigateur de votre portefeuille.",
  notOpen:
    "Ceci ne peut plus être payé, ou l’est déjà. Activez JavaScript pour voir ce qui s’est passé.",
  questions: (support) => `Questions : ${support}.`,
  askShop: (shop) => `Ou demandez à ${shop}.`,
  needsScripts: "Cette page a besoin de JavaScript",
  appNeedsScripts:
    "Cette page a besoin de JavaScript\u202f: elle parle à votre portefeuille et lit le contrat de séquestre dans votre propre navigateur. Rien n’a été payé. Activez JavaScript et rechargez la page.",
  textNeedsScripts:
    "Cette page a besoin de JavaScript\u202f: elle compose ses textes dans votre propre navigateur. Activez JavaScript et rechargez la page.",
  partMissing:
    "Il n’est pas encore possible de payer ici\u202f: une partie de cette page n’a pas été chargée. Si cela persiste, rechargez la page.",
  tooOften:
    "Trop de requêtes. Rien n’est arrivé à aucun paiement\u202f: ouvrez de nouveau cette page dans une minute.",
};
