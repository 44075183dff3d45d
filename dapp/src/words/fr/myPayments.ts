/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Mes paiements";
export const connectTitle = "Aucun portefeuille connecté";
export const connectAdvice =
  "Vos paiements appartiennent au portefeuille qui les a faits. Connectez-le pour les voir\u202f; la connexion ne transfère rien.";
export const lookTitle = "Ou consultez un portefeuille";
export const lookAdvice =
  "Tout le monde peut voir ce qu’un portefeuille a payé. Pour agir sur un paiement, connectez le portefeuille qui l’a fait.";
export const walletAddress = "Adresse du portefeuille";
export const look = "Afficher les paiements";
export const findOne = "Retrouver un paiement par son identifiant ou sa transaction";
export const lookingAt = (wallet: string) => `Vous consultez le portefeuille ${wallet}`;
export const lookingAtAdvice =
  "Vous pouvez consulter ici. Pour agir sur un paiement, connectez ce portefeuille.";
export const showOwn = "Afficher ceux de mon portefeuille";
export const lookAtAnother = "Consulter un autre portefeuille";
export const exportCut =
  "D’autres, plus anciens, correspondent et n’y sont pas. Choisissez des dates pour les avoir dans un autre fichier.";
export const exportWithout = (chains: string) =>
  `Les paiements sur ${chains} y manquent\u202f: leur historique public est indisponible.`;
export const searchLabel = "Rechercher dans les paiements";
export const searchPlaceholder = "Article, boutique, montant, adresse";
export const held = "En lieu sûr";
export const disputed = "En litige";
export const captured = "Versé";
export const refunded = "Remboursé";
export const returned = "Restitué";
export const moreFilters = "Crypto, blockchain et dates";
export const moreFiltersOn = (count: number) =>
  plural(count, {
    one: `Crypto, blockchain et dates\u202f: ${count} choix`,
    other: `Crypto, blockchain et dates\u202f: ${count} choix`,
  });
export const hideTest = "Masquer les paiements de test";
export const hideTestHint = "Ceux des réseaux de test, avec de l’argent fictif.";
export const thePayments = "vos paiements";
export const waiting = "En attente de vous";
export const waitingMore =
  "Il y en a peut-être d’autres\u202f: seuls les paiements les plus récents encore en séquestre ont été examinés.";
export const offersMore =
  "Des paiements plus anciens peuvent avoir une offre de la boutique qui ne s’affiche pas\u202f: seuls les 20 plus récents en séquestre ont été vérifiés.";
export const waitingUnread = "Nous ne voyons pas pour le moment ce qui vous attend";
export const waitingUnreadAdvice =
  "Un paiement de la liste peut avoir un délai qui ne s’affiche pas\u202f: ouvrez-le pour vérifier. Cette page réessaie d’elle-même.";
export const everythingElse = "Tout le reste";
export const allPayments = "Tous les paiements";
export const matching = "Ce qui correspond";
export const shown = (count: number) =>
  plural(count, { one: `${count} paiement`, other: `${count} paiements` });
export const shownNewest = (count: number) => `Paiements les plus récents\u202f: ${count}`;
export const searchedNewest = (count: number) =>
  `Recherche limitée aux paiements les plus récents (${count}). Il y en a de plus anciens.`;
export const older = "Afficher les paiements plus anciens";
export const searchOlder = "Rechercher dans les paiements plus anciens";
export const paymentTo = (merchant: string) => `Paiement à ${merchant}`;
export const paidBy = (funder: string) =>
  `Payé par ${funder} au nom de ce portefeuille, et non depuis celui-ci.`;
export const onChain = (day: string, chain: string) => `${day} · ${chain}`;
export const testMoney = "Argent fictif";
export const receipt = "Reçu";
export const receiptOf = (title: string) => `Reçu\u202f: ${title}`;
export const otherEscrow = (escrow: string) =>
  `Il est dans un autre contrat de séquestre, ${escrow}. Ce service ne peut pas l’ouvrir\u202f: utilisez le lien que la boutique vous a donné.`;
export const answerOffer = "Répondre à l’offre de la boutique";
export const answerDispute = "Répondre dans le litige";
export const objectBefore = <Part>(deadline: Part) => [
  "Délai pour signaler un problème\u202f: ",
  deadline,
];
export const collectedBefore = <Part>(deadline: Part) => [
  "De nouveau à vous si non encaissé\u202f: ",
  deadline,
];
export const offerEnds = <Part>(deadline: Part) => ["Délai de l’offre\u202f: ", deadline];
export const arbiterDecides = <Part>(deadline: Part) => ["Délai de l’arbitre\u202f: ", deadline];
export const offered =
  "La boutique propose de partager l’argent. Regardez l’offre, puis acceptez ou refusez.";
export const spoke =
  "La boutique a parlé en dernier. Dites ce qui s’est passé de votre côté, pour que l’arbitre entende les deux.";
export const namesTitle = "Voir ce que vous avez acheté, et dans quelle boutique";
export const namesAdvice =
  "Une signature dans ce portefeuille montre qu’il est à vous. Elle ne coûte rien et ne transfère pas d’argent.";
export const signIn = "Se connecter avec ce portefeuille";
export const waitingForYourWallet = "En attente de votre portefeuille…";
export const noneTitle = "Aucun paiement de ce portefeuille pour le moment";
export const noneAdvice =
  "Ce que vous payez avec Handsel s’affiche ici, pour toutes les boutiques\u202f: ce que vous avez acheté, où est l’argent, et jusqu’à quand vous pouvez signaler un problème.";
export const noneHelp =
  "Vous avez payé et ne le voyez pas\u202f? Il faut parfois une minute, ou vous avez payé depuis un autre portefeuille ou une plateforme d’échange.";
export const findPayment = "Retrouver un paiement";
export const noMatchAdvice = "Cherchez avec moins de mots, ou retirez les filtres.";
export const downTitle = "L’historique public est indisponible";
export const downAdvice =
  "Vos paiements ne peuvent donc pas être affichés pour le moment. Votre argent est sur la blockchain, pas ici. Cette page réessaie d’elle-même.";
export const missingTitle = (chains: string) => `Nous ne voyons pas ${chains} pour le moment`;
export const missingAdvice =
  "Des paiements effectués là peuvent manquer dans cette liste. Votre argent est sur la blockchain, pas ici. Cette page réessaie d’elle-même.";
export const stale = (time: string) => `Lu le ${time}\u202f: l’historique public ne répond pas`;
export const staleAdvice =
  "Les délais courent d’après ce qui a été lu alors\u202f; un paiement peut avoir changé depuis. Ouvrez-le pour voir ce que dit la blockchain. Cette page réessaie d’elle-même.";
export const onDevice = "Paiements que cet appareil connaît";
export const onDeviceAdvice =
  "Ils ont été faits ici. Ouvrez-en un\u202f: sa page lit sur la blockchain où est l’argent.";
