/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const heldInEscrow = "En séquestre";
export const captured = "Capturé par le commerçant";
export const capturedAndKept = "Capturé et non remboursé";
export const commissionOf = (rate: string) => `dont commission, ${rate}`;
export const refundedToPayer = "Remboursé au payeur";
export const returnedToPayer = "Restitué au payeur";
export const backWithPayer = "Revenu au payeur";
export const paid = "Payé";
export const paidAt = "Payé";
export const mayCapture = "Le commerçant peut capturer";
export const mayGoBack = "Peut revenir au payeur";
export const close = "Fermer";
export const atMost = (max: string) => `Au plus ${max}`;
export const allOfIt = "La totalité";
export const linkToEvidence = "Lien vers des éléments de preuve";
export const linkToEvidenceHint = "Si vous en avez un. Tout le monde peut le lire.";
export const releaseRest = "Restituer le reste au payeur";
export const releaseRestHint =
  "Dans la même transaction. Sinon, il reste en séquestre, pour être capturé ou restitué plus tard.";
export const sendMyself = "Envoyer la transaction moi-même";
export const sendMyselfHint =
  "Votre portefeuille paie les frais de réseau. Sinon, vous ne faites que signer, et le relayeur paie.";
export const signedBefore = "Vous avez déjà signé cela";
export const signedBeforeAdvice = (time: string) =>
  `Votre signature est valable jusqu’au ${time} et compte une seule fois\u202f: par le relayeur, ou par votre propre transaction, qui porte la même signature.`;
export const sentBefore = "Votre portefeuille a déjà envoyé cela";
export const sentBeforeAdvice =
  "Cet appareil se souvient de la transaction. Attendez-la ici avant d’en envoyer une autre.";
export const notSent = "Mon portefeuille ne l’a pas envoyée";
export const askedBefore = "Votre portefeuille a déjà reçu une demande";
export const askedBeforeAdvice =
  "S’il affiche encore cette demande, refusez-la là-bas\u202f: confirmée plus tard, elle compterait aussi.";
export const relaySlow = "La blockchain prend plus de temps que d’habitude";
export const relaySlowAdvice =
  "Vous avez signé et le relayeur a votre signature. Fermez ceci et attendez, ou envoyez la transaction vous-même\u202f: elle porte la même signature, de sorte qu’une seule des deux compte.";
export const relayerSilent = "Le relayeur ne répond pas";
export const relayerSilentAdvice =
  "Vous avez signé. On ne sait pas si le relayeur a envoyé la transaction\u202f: cette page interroge le contrat. Réessayez, ou envoyez la transaction vous-même\u202f: elle porte la même signature, de sorte qu’une seule des deux compte.";
export const changed = "Ce paiement a changé";
export const showAgain = "L’afficher tel qu’il est maintenant";
export const changedAdvice =
  "Il lui est arrivé autre chose depuis l’ouverture de cette fenêtre\u202f: ce qu’elle indique n’est donc plus exact.";
export const waitForTransaction = "Attendre la transaction";
export const willWait = "Rien n’est demandé à votre portefeuille.";
export const willRelayAgain = "Le relayeur reçoit de nouveau votre signature.";
export const willSign = "Votre portefeuille vous demande de signer.";
export const willConfirm = "Votre portefeuille vous demande de confirmer.";
export const linkMalformed = "Saisissez un lien de 500 caractères au plus, sans espaces.";
export const possibleLater = (action: string, left: string) =>
  `${action}\u202f: possible dans ${left}`;
export const youArePayer = "Vous êtes le payeur";
export const youAreMerchant = "Vous êtes le commerçant";
export const youArePayee = "Vous êtes le bénéficiaire";
export const youAreArbiter = "Vous êtes l’arbitre";
export const youActForMerchant = "Vous agissez pour le commerçant";
export const youAreNobody = "Vous n’êtes pas partie à ce paiement";
export const nothingToDo = "Il n’y a rien à faire pour le moment.";
export const nothingToDoHere =
  "Vous pouvez consulter ce paiement. Pour agir, connectez le portefeuille du payeur ou du commerçant.";
export const creditAdvice =
  "Le contrat n’a pas pu l’envoyer à ce portefeuille\u202f: il le garde donc pour vous, qu’il provienne de ce paiement ou d’un autre. Personne d’autre que vous ne peut le prendre.";
export const waitingForYourWallet = "En attente de votre portefeuille…";
export const withdraw = (amount: string) => `Retirer ${amount}`;
export const credit = "De l’argent vous attend";
export const connectTitle = "Connectez le portefeuille avec lequel vous avez payé";
export const onItsWay = (label: string) => `En cours\u202f: ${label}`;
export const onItsWayAdvice =
  "L’opération a été signée ou envoyée depuis cet appareil, et la blockchain ne la montre pas encore.";
export const connectWhileHeld =
  "Connectez le portefeuille qui a payé pour dire que vous avez votre commande, ou qu’il y a un problème. Celui du commerçant capture ou restitue.";
export const connectWhileDisputed =
  "Connectez le portefeuille qui a payé, celui du commerçant ou celui de l’arbitre.";
export const connectForRefundOrCredit =
  "Connectez le portefeuille du commerçant pour rembourser, ou celui qui n’a pas pu être payé pour retirer.";
export const connectForRefund = "Connectez le portefeuille du commerçant pour rembourser.";
export const payment = "Paiement";
export const andMore = (items: string, count: number) =>
  plural(count, {
    one: `${items}, et ${count} autre`,
    other: `${items}, et ${count} autres`,
  });
export const noPayment = "Ce n’est pas l’adresse d’un paiement";
export const noPaymentAdvice =
  "Aucun argent n’est concerné. Vérifiez le lien\u202f: la blockchain ou l’identifiant du paiement qu’il contient ne peut pas être correct.";
export const unknownPayment = "La blockchain ne connaît pas encore un tel paiement";
export const unknownPaymentAdvice =
  "S’il vient d’être envoyé, il apparaît ici de lui-même. Sinon, rien n’a été payé sous cet identifiant.";
export const thePayment = "paiement";
export const chainSilent = "La blockchain ne répond pas pour le moment";
export const chainSilentAdvice =
  "L’argent est là où il était. Cette page affiche la dernière réponse de la blockchain et interroge de nouveau d’elle-même.";
export const historyIncomplete = "L’historique n’est pas complet pour le moment";
export const historyIncompleteAdvice =
  "L’endroit où se trouve l’argent vient du contrat lui-même. Ce qui s’est passé avant est ajouté dès que l’historique public le connaît.";
export const whereTheMoneyIs = "Où est l’argent";
export const whatHappened = "Ce qui s’est passé";
export const escrowAddress = "adresse du contrat de séquestre";
export const readFrom = (chain: string) => `Lu dans le contrat de séquestre sur ${chain}`;
export const payerAddress = "adresse du payeur";
export const payer = "Payeur";
export const merchantAddress = "adresse du commerçant";
export const merchant = "Commerçant";
export const payeeAddress = "adresse du bénéficiaire";
export const payee = "Bénéficiaire";
export const borneByMerchant = (rate: string) => `${rate}, à la charge du commerçant`;
export const commission = "Commission";
export const inspectionPeriod = "Délai d’examen";
export const none = "néant";
export const noneAtOnce = "aucun\u202f: versé immédiatement";
export const withoutEnd = "sans fin";
export const capturePeriod = "Délai de capture";
export const refundPeriod = "Délai de remboursement";
export const coin = "Crypto";
export const coinOnChain = (token: string, chain: string) => `${token} sur ${chain}`;
export const paymentId = "identifiant du paiement";
export const paymentIdLabel = "Identifiant du paiement";
export const paymentIdHint = "l’empreinte de ces conditions";
export const eventCommission = (fee: string) => `commission ${fee}`;
export const eventRelayed = "envoyé pour le payeur, qui n’a pas payé de frais de réseau";
export const transactionHash = "identifiant de la transaction";
export const transaction = "transaction";
export const eventFunded = (amount: string) => `Mise en séquestre de ${amount}`;
export const eventPaidAtOnce = (amount: string) => `Versement immédiat de ${amount}`;
export const eventReleased = (amount: string) => `Libération de ${amount} par le payeur`;
export const eventCaptured = (amount: string) => `Capture de ${amount} pour le commerçant`;
export const eventVoided = (amount: string) => `Restitution de ${amount} au payeur`;
export const eventReclaimed = (amount: string) =>
  `Restitution de ${amount} au payeur après l’échéance`;
export const eventRefunded = (amount: string) => `Remboursement de ${amount} au payeur`;
export const eventDisputedByPayer = "Litige ouvert par le payeur";
export const eventDisputedByMerchant = "Litige ouvert par le commerçant";
export const eventResolved = (returned: string, amount: string) =>
  `L’arbitre a tranché\u202f: ${returned} au payeur, capture de ${amount}`;
export const eventSettled = (returned: string, amount: string) =>
  `Le payeur et le commerçant ont trouvé un accord\u202f: ${returned} au payeur, capture de ${amount}`;
export const eventDisputeExpired = (amount: string) =>
  `Restitution de ${amount} au payeur\u202f: l’arbitre n’a pas tranché à temps`;
export const eventEvidenceOfPayer = "Éléments de preuve du payeur";
export const eventEvidenceOfMerchant = "Éléments de preuve du commerçant";
export const eventKept = (amount: string, actor: string) =>
  `L’envoi de ${amount} à ${actor} n’a pas été possible\u202f: le contrat garde cette somme pour ce compte`;
export const inspectionEnds = "Fin du délai d’examen";
export const inspectionEndsNote = "À partir de là, le commerçant peut capturer.";
export const captureWindowEnds = "Fin du délai de capture";
export const captureWindowEndsNote = "Ce qui est encore en séquestre peut alors revenir au payeur.";
export const arbitrationEnds = "Fin du délai de l’arbitre";
export const arbitrationEndsNote =
  "Sans décision, ce qui est en séquestre revient alors au payeur.";
export const refundWindowEnds = "Fin du délai de remboursement";
export const refundWindowEndsNote = "Jusque-là, le commerçant peut rembourser par le contrat.";
export const amount = "Montant";
export const confirmDelivery = (shop: string) => `Bien reçu\u202f: payer ${shop}`;
export const confirmDeliveryNote =
  "Vous avez reçu ce que vous avez payé\u202f: l’argent est versé. Cette action est irréversible.";
export const capture = "Capturer";
export const captureNote = "Prenez l’argent, ou la part qui correspond à ce que vous avez livré.";
export const giveBack = "Restituer";
export const giveBackNote =
  "Rendez au payeur l’argent en séquestre. Aucune commission n’est prélevée.";
export const refund = "Rembourser";
export const refundNote = "Rendez au payeur l’argent capturé, depuis le portefeuille connecté.";
export const returnToPayer = "Restituer au payeur";
export const returnToPayerNote =
  "Le délai de capture est écoulé\u202f: tout ce qui est encore en séquestre revient au payeur.";
export const getMoneyBack = "Récupérer mon argent";
export const getMoneyBackNote =
  "La boutique ne l’a pas encaissé à temps\u202f: tout ce qui est encore en séquestre revient dans votre portefeuille.";
export const returnToPayerSubmit = "Restituer l’argent";
export const openDispute = "Ouvrir un litige";
export const openDisputeNote =
  "L’arbitre désigné par les conditions décide qui reçoit l’argent encore en séquestre.";
export const openDisputeSubmit = "Ouvrir le litige";
export const addEvidence = "Ajouter des preuves";
export const addEvidenceNote =
  "Donnez un lien à l’arbitre. Tout le monde peut le lire sur la blockchain.";
export const addEvidenceSubmit = "Ajouter les preuves";
export const decideDispute = "Trancher le litige";
export const decideDisputeNote =
  "Choisissez la part du payeur\u202f; le reste est capturé. Cette action est irréversible.";
export const decideDisputeSubmit = "Trancher";
export const decideDisputeAmount = "Au payeur";
export const endDispute = "Clore le litige";
export const endDisputeNote =
  "L’arbitre n’a pas tranché à temps\u202f: tout ce qui est encore en séquestre revient au payeur.";
export const hintSign = "Signez dans votre portefeuille. Cela ne coûte rien.";
export const hintSubmitting = "Signé. Transmission au relayeur.";
export const hintRelayed = "Envoyé par le relayeur. En attente de la blockchain.";
export const hintNetwork = "Acceptez le changement de réseau dans votre portefeuille.";
export const hintChecking = "Vérification avant de vous demander quoi que ce soit.";
export const hintResetAllowance =
  "Retirez d’abord une ancienne autorisation dans votre portefeuille\u202f: cette crypto l’exige.";
export const hintAllow = "Autorisez d’abord exactement ce montant dans votre portefeuille.";
export const hintConfirm = "Confirmez dans votre portefeuille.";
export const hintPending = "Envoyé. En attente de la blockchain.";
export const onChain = (chain: string) => `sur ${chain}`;
export const orderIsSigned =
  "L’empreinte de cette commande figure dans les conditions qui ont été signées";
export const order = "Commande";
export const lineItem = (quantity: number, name: string) => `${quantity} × ${name}`;
export const verify = "Vérifier sur la blockchain";
export const recomputed = (block: string) =>
  `Ce qui a été convenu, recalculé dans ce navigateur, est bien ce que contient le contrat. Lu au bloc ${block}.`;
export const orderRecomputed = "L’empreinte de la commande y figure.";
export const doYouHaveIt = "Avez-vous votre commande\u202f?";
export const yoursAgain = "L’argent est de nouveau à vous";
export const arbiterLate =
  "L’arbitre n’a pas tranché à temps. Récupérez l’argent avant une décision tardive.";
export const cannotBeUndone = "Payer la boutique est irréversible.";
export const sayBefore = (time: string, shop: string) =>
  `Payer la boutique est irréversible. Si quelque chose ne va pas, dites-le avant ${time}\u202f: ensuite, ${shop} pourra encaisser l’argent sans votre accord.`;
export const sayNow = (shop: string) =>
  `Payer la boutique est irréversible. Si quelque chose ne va pas, dites-le maintenant\u202f: ${shop} peut encaisser l’argent à tout moment sans votre accord.`;
export const thereIsAProblem = "Il y a un problème";
export const pageTitle = (order: string, shop: string) => `${order} · ${shop}`;
export const toAnotherAddress = "Vers une autre adresse";
export const address = "Adresse";
export const toAnotherAddressHint =
  "Si ce portefeuille ne peut pas recevoir la crypto. Ce qui est envoyé à une mauvaise adresse est perdu.";
export const addressMalformed =
  "Ce n’est pas une adresse. Copiez-la en entier\u202f: 0x et 40 caractères.";
export const addressRefused = "Le contrat n’envoie rien à cette adresse.";
export const receipt = "Reçu";
export const openOrPrint = "Ouvrir ou imprimer";
export const shop = "Boutique";
export const questions = "Questions";
export const ifYouDisagree = "En cas de désaccord";
export const arbiterAddress = "adresse de l’arbitre";
