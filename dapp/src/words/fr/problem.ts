/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";
import { plural } from "./plural.ts";

export const title = "Il y a un problème";
export const pageTitle = (order: string) => `Il y a un problème · ${order}`;
export const stillHeld = (held: string) =>
  `Votre argent (${held}) est toujours en séquestre. Commencez par la démarche la plus légère\u202f; vous pouvez toujours aller plus loin.`;
export const stillHeldUntil = (held: string, time: string, shop: string) =>
  `Votre argent (${held}) est toujours en séquestre. Commencez par la démarche la plus légère\u202f; vous pouvez aller plus loin avant ${time}, moment à partir duquel ${shop} pourra l’encaisser sans votre accord.`;
export const stillHeldNow = (held: string, shop: string) =>
  `Votre argent (${held}) est toujours en séquestre, mais ${shop} peut l’encaisser à tout moment. Commencez par la démarche la plus légère, et n’attendez pas longtemps pour passer à la suivante.`;
export const lockedNow = (held: string) =>
  `Votre argent (${held}) est bloqué\u202f: personne ne peut l’encaisser avant la fin du litige.`;
export const nothingHeld =
  "Plus rien de ce paiement n’est en séquestre. La boutique peut encore vous rembourser.";
export const notYours = "Connectez le portefeuille avec lequel vous avez payé";
export const notYoursAdvice =
  "Seul le portefeuille du payeur peut signaler un problème avec ce paiement.";
export const whereYourMoneyIs = "Où est votre argent";
export const nothingMoves =
  "Rien sur cette page ne transfère d’argent avant que vous signiez dans votre portefeuille.";

export const messageWay = "Écrire à la boutique";
export const messageHint =
  "Le moyen le plus rapide. Cela ne transfère pas d’argent et ne change aucune échéance.";
export const yourMessage = "Votre message";
export const send = "Envoyer le message";
export const noMessages = "Aucun message pour l’instant.";
export const olderMessages = "Afficher les messages plus anciens";
export const you = "Vous";
export const theShop = "La boutique";
export const messageLimit = (length: number, most: number) =>
  `Caractères\u202f: ${count(length)} sur ${count(most)}.`;

export const splitWay = "Convenir d’un partage";
export const splitHint =
  "Vous proposez qui reçoit quoi. L’argent n’est transféré que si les deux parties signent. Gratuit.";
export const youGetBack = "Vous récupérez";
export const shopGets = (shop: string) => `${shop} reçoit`;
export const youGetBackOf = (part: string, all: string) => `Vous récupérez ${part} sur ${all}`;
export const whyFair = "Pourquoi c’est juste";
export const propose = "Proposer ce partage";
export const proposeNote = (time: string) =>
  `Vous signez une fois, sans frais de réseau. La boutique peut accepter avant ${time}\u202f; la proposition prend ensuite fin d’elle-même.`;
export const proposed = "La boutique a votre proposition";
export const proposedAdvice = (time: string) =>
  `Rien n’a été transféré. Si la boutique répond avant ${time}, vous le voyez ici.`;
export const heldNow = "En séquestre actuellement";
export const shopCollects = (shop: string) => `La totalité peut aller à ${shop}.`;
export const wouldGiveBack = (amount: string) => `Rendrait ${amount}.`;
export const asksBack = (amount: string) => `Demande à récupérer ${amount}.`;
export const offersYou = (part: string) => `La boutique vous propose de récupérer ${part}`;
export const accept = "Accepter et signer";
export const decline = "Refuser";
export const withdrawProposal = "La retirer";
export const openUntil = (time: string) =>
  `À accepter avant ${time}. Une signature, sans frais de réseau. C’est irréversible\u202f: les deux parties sont payées en moins d’une minute, et un litige n’est plus possible.`;
export const openUntilBothSign = (time: string) =>
  `À accepter avant ${time}. Une signature, sans frais de réseau. La boutique n’a pas encore signé\u202f: si vous le faites, l’argent est transféré une fois que la boutique signe aussi, et c’est alors irréversible.`;
export const accepted = "Vous avez accepté l’offre de la boutique";
export const acceptedAdvice = (time: string) =>
  `Rien n’a été transféré\u202f: la boutique doit encore signer, avant ${time}.`;
export const whatISign = "Qu’est-ce que je signe exactement\u202f?";
export const compare = "Comparer";
export const youAskedFor = "Ce que vous avez demandé";
export const doNothing = "Si vous ne faites rien";
export const openADispute = "Si vous ouvrez un litige";
export const arbiterDecides =
  "L’arbitre fixe librement le partage entre vous deux. S’il garde le silence, vous pouvez tout récupérer.";
export const from = (time: string) => `dès ${time}`;
export const declined = "Vous avez refusé l’offre";
export const declinedByShop = "La boutique a refusé votre proposition";
export const lapsed = "La proposition a pris fin sans réponse";
export const withdrawn = "Vous avez retiré votre proposition";
export const withdrawnByShop = "La boutique a retiré son offre";
export const agreed = "Vous avez trouvé un accord";
export const agreedAdvice = (time: string) =>
  `Les deux parties ont signé, pour une exécution avant ${time}. L’argent n’a pas encore été transféré\u202f: d’habitude, il l’est en moins d’une minute, et cette page l’affiche.`;
export const agreedByService = "Le service dit que vous avez trouvé un accord";
export const agreedByServiceAdvice =
  "Cette page ne trouve pas les signatures des deux parties, et l’argent n’a pas été transféré. Ne vous y fiez pas\u202f: ce que vous pouvez faire d’autre, et jusqu’à quand, reste inchangé.";
export const signatures = "signatures des deux parties";
export const sendAgreed = "L’envoyer vous-même";
export const sendAgreedAdvice =
  "Si le service n’exécute pas l’accord, votre propre transaction fait la même chose. Vous payez ses frais de réseau.";
export const agreedTooLate = "Vous aviez trouvé un accord, mais il n’a pas été exécuté";
export const agreedTooLateAdvice =
  "Le délai est passé, ou le montant en séquestre a changé avant. L’accord n’a transféré aucun argent et n’est plus valable\u202f: proposez de nouveau un partage.";
export const executedByService = "Le service dit que les deux parties ont été payées";
export const executedByServiceAdvice = "Cette page ne le voit pas encore sur la blockchain.";
export const executed = "Vous avez trouvé un accord, et les deux parties ont été payées";

export const disputeWay = "Ouvrir un litige";
export const disputeHint = (arbiter: string, span: string) =>
  `${arbiter} décide qui reçoit quoi. Délai\u202f: jusqu’à ${span}.`;
export const noArbiter =
  "Les conditions de ce paiement ne désignent aucun arbitre\u202f: personne ne peut donc en décider. Vous et la boutique pouvez toujours convenir d’un partage.";
export const tooLate =
  "Un litige n’est plus possible\u202f: le délai d’encaissement de la boutique est écoulé. Récupérez l’argent sur la page du paiement.";
export const whatIsWrong = "Qu’est-ce qui ne va pas\u202f?";
export const notReceived = "Rien n’est arrivé";
export const damaged = "C’est arrivé endommagé";
export const notAsDescribed = "Ce n’est pas ce que j’ai commandé";
export const other = "Autre chose";
export const story = "Ce qui s’est passé, et ce que vous voulez";
export const storyHint = (length: number, most: number) =>
  `La boutique et l’arbitre lisent ce texte. Caractères\u202f: ${count(length)} sur ${count(most)}.`;
export const storyMissing = "Dites ce qui s’est passé, pour que l’arbitre puisse décider.";
export const askBack = "Combien vous demandez à récupérer";
export const files = "Photos et documents";
export const addFile = "Ajouter un fichier";
export const orDrop = "ou déposez-le ici";
export const removeFile = (name: string) => `Retirer ${name}`;
export const fileTooLarge = "Un fichier peut faire au plus 25\u00a0Mo.";
export const filesUnreadable = (names: readonly string[]) =>
  plural(names.length, {
    one: `Non ajouté, car ce navigateur ne peut pas le lire\u202f: ${names.join(", ")}. Le fichier a peut-être été déplacé ou modifié depuis que vous l’avez choisi. Choisissez-le de nouveau.`,
    other: `Non ajoutés, car ce navigateur ne peut pas les lire\u202f: ${names.join(", ")}. Les fichiers ont peut-être été déplacés ou modifiés depuis que vous les avez choisis. Choisissez-les de nouveau.`,
  });
export const tooManyFiles = "Une déclaration peut citer au plus 10 fichiers.";
export const filesHint =
  "Les empreintes sont calculées dans ce navigateur et placées sur la blockchain. Les fichiers restent chez vous\u202f: envoyez-les à la boutique et à l’arbitre quand on vous les demande.";
export const fileSize = (bytes: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", maximumFractionDigits: 1 },
    ...(bytes < 1_000_000
      ? { unit: "kilobyte", unitDisplay: "short" }
      : { unit: "megabyte", unitDisplay: "short" }),
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
export const whatHappensWhen = "Ce qui se passe et quand";
export const today = "Aujourd’hui";
export const lockedThen =
  "Votre argent est bloqué\u202f: la boutique ne peut plus l’encaisser. Elle peut toujours le restituer, et vous pouvez toujours convenir d’un partage ou payer la boutique.";
export const nextDays = "Dans les jours suivants";
export const shopAnswers =
  "La boutique répond et ajoute ses propres documents. Vous pouvez aussi en ajouter.";
export const by = (time: string) => `Avant ${time}`;
export const arbiterSplits = (held: string) =>
  `L’arbitre partage la somme de ${held} entre vous deux. Rien ne peut aller à quelqu’un d’autre. S’il garde le silence, vous pouvez tout récupérer.`;
export const cost = "Ce que cela coûte";
export const opening = "Ouverture";
export const freeOneSignature = "Gratuit, une signature";
export const undo = "Revenir en arrière";
export const undoBy = "Payer la boutique, ou convenir d’un partage";
export const review = "Continuer vers la signature";
export const reviewTitle = "Regardez ce que vous signez";
export const change = "Modifier ma déclaration";
export const openTheDispute = "Ouvrir le litige";
export const addToDispute = "Compléter le litige";
export const addHint = "D’autres précisions ou documents pour l’arbitre.";
export const addStatement = "L’ajouter";
export const keepFile = "Conserver cette déclaration dans un fichier";
export const keepFileAdvice =
  "Le service ne la conserve pas. Son empreinte est placée sur la blockchain\u202f: envoyez le fichier à la boutique et à l’arbitre, qui peuvent le vérifier par rapport à elle.";
export const saveFirst = "Enregistrez d’abord le fichier\u202f; vous pourrez ensuite signer.";
export const signedOther = "Vous avez déjà signé une déclaration antérieure";
export const signedOtherAdvice =
  "Sa signature est toujours en circulation\u202f: c’est donc cette déclaration qui est envoyée, telle qu’affichée ici. Vous pourrez ensuite ajouter ce que vous venez d’écrire.";
export const sentOther = "Votre portefeuille a accepté une déclaration antérieure";
export const sentOtherAdvice =
  "Cette page attend celle-là, telle qu’affichée ici. Vous pourrez ensuite ajouter ce que vous venez d’écrire.";
export const signedUnknown =
  "Ce que vous avez signé n’est pas sur cet appareil. Ses éléments de preuve\u202f:";
export const saveFile = "Enregistrer le fichier";
export const statementFile = (id: string) => `handsel-declaration-${id.slice(2, 10)}.json`;
export const saidSoFar = "Ce qui a été dit jusqu’ici";
export const answerUnknown = "Le service ne répond pas";
export const answerUnknownAdvice =
  "Vous avez signé. On ne sait pas s’il a votre signature\u202f: cette page relit l’offre et le paiement. Votre signature ne compte qu’une fois.";
export const forgedStatement = "Le service a renvoyé un autre texte que le vôtre";
export const forgedStatementAdvice =
  "Rien n’est donc demandé à votre portefeuille, et aucun argent n’a été transféré. Réessayez plus tard, ou prévenez l’administrateur de ce service.";

export const signInTitle = "Montrez d’abord que c’est bien vous";
export const signInAdvice =
  "Une signature dans ce portefeuille. Elle ne coûte rien et ne transfère pas d’argent. Elle montre qui écrit ici, et ouvre ce qui a été écrit.";
export const signIn = "Se connecter avec ce portefeuille";
export const waitingForYourWallet = "En attente de votre portefeuille…";

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
