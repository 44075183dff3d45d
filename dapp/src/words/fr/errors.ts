/** Translated from English; reviewed by: nobody yet. */

export const cannotBeShown = "Affichage impossible";
export const tryAgain = "Réessayer";
export const refusedByContract = "Le contrat a refusé cette opération";
export const otherNetwork = "Votre portefeuille est sur un autre réseau";
export const otherNetworkAdvice =
  "Aucun argent n’a été transféré. Changez de réseau dans votre portefeuille, ou réessayez et acceptez le changement. Si votre portefeuille ne connaît pas ce réseau, ajoutez-le d’abord.";
export const declined = "Vous avez refusé dans votre portefeuille";
export const declinedAdvice =
  "Aucun argent n’a été transféré par cette demande\u202f: elle n’a été ni signée ni envoyée. Une étape confirmée auparavant, comme une autorisation, compte. Réessayez quand vous le souhaitez.";
export const stoppedWaiting = "Vous avez cessé d’attendre votre portefeuille";
export const stoppedWaitingAdvice =
  "Rien n’a été envoyé d’ici. Si votre portefeuille affiche encore la demande, refusez-la là-bas\u202f: une transaction que vous confirmez plus tard compte, et cette page l’affiche alors.";
export const alreadyAsking = "Votre portefeuille attend déjà une réponse";
export const alreadyAskingAdvice =
  "Aucun argent n’a été transféré. Ouvrez votre portefeuille, répondez à la demande en attente, puis réessayez.";
export const walletCannot = "Votre portefeuille ne peut pas faire cela";
export const walletCannotAdvice =
  "Aucun argent n’a été transféré. Si une signature vous était demandée, choisissez plutôt d’envoyer votre propre transaction, ou utilisez un autre portefeuille.";
export const termsForged = "Le nœud de la blockchain a donné une réponse fausse";
export const termsForgedAdvice =
  "Les conditions qu’il a montrées ne sont pas celles de ce paiement\u202f: rien n’est donc affiché. L’argent n’est pas concerné. Réessayez plus tard, ou adressez-vous à l’administrateur de ce service.";
export const historyMissing = "Les détails de ce paiement ne peuvent pas être lus pour le moment";
export const historyMissingAdvice =
  "Le contrat le connaît\u202f: l’argent est donc là où ses conditions l’ont placé. Ni l’historique public ni le journal de la blockchain ne répondent\u202f; cette page interroge de nouveau d’elle-même.";
export const otherChain = "La blockchain n’est pas celle que cette page affiche";
export const otherChainAdvice =
  "La crypto ou le contrat y sont différents\u202f: rien n’a donc été envoyé et aucun argent n’a été transféré. Prévenez l’administrateur de ce service.";
export const accountChanged = "Le compte a changé dans votre portefeuille";
export const accountChangedAdvice =
  "Aucun argent n’a été transféré. Vérifiez quel compte est connecté et réessayez.";
export const signatureUnfit = "Votre portefeuille a signé avec un autre compte";
export const signatureUnfitAdvice =
  "Ou il a fourni autre chose qu’une signature. Le résultat a été jeté, et aucun argent n’a été transféré. Choisissez dans votre portefeuille le compte affiché ici, puis réessayez.";
export const replaced = "Vous avez remplacé la transaction";
export const replacedAdvice =
  "Votre portefeuille a envoyé une autre transaction à la place\u202f: celle-ci n’a donc rien fait. Seuls ses frais de réseau ont été dépensés. Réessayez quand vous le souhaitez.";
export const reverted = "La blockchain a refusé la transaction";
export const revertedAdvice =
  "Aucun argent n’a été transféré, hormis les frais de réseau. Quelque chose a changé pendant qu’elle était en route\u202f: consultez de nouveau la page avant de réessayer.";
export const slow = "La blockchain prend plus de temps que d’habitude";
export const slowAdvice =
  "Votre portefeuille indique avoir envoyé la transaction, et la blockchain ne la montre pas encore. Regardez dans votre portefeuille ce qu’elle est devenue. Cette page continue de chercher, et l’affichera quand elle arrivera.";
export const noGas = "Pas assez de cryptos pour les frais de réseau";
export const noGasAdvice =
  "Aucun argent n’a été transféré. Ajoutez un peu de la crypto native de la blockchain à votre portefeuille et réessayez.";
export const chainSilent = "La blockchain ne répond pas";
export const chainSilentAdvice =
  "Si votre portefeuille a envoyé une transaction, elle n’est pas perdue et cette page la retrouve. Une signature qui n’a pas pu être vérifiée est jetée, et ne transfère rien. Vérifiez votre connexion et réessayez.";
export const unknown = "L’opération n’a pas abouti";
export const unknownSaid = (message: string) =>
  `Réponse de votre portefeuille ou de la blockchain\u202f: ${message} Consultez de nouveau la page avant de réessayer.`;
export const unknownAdvice =
  "La raison n’est pas connue. Consultez de nouveau la page avant de réessayer.";
export const partMissing = "Une partie de cette page n’a pas pu être chargée";
export const partMissingAdvice =
  "Votre argent est là où il était. Vérifiez votre connexion, puis rechargez cette page pour continuer.";
export const noCheckout = "Cette page de paiement n’existe pas";
export const checkoutOver = "Le délai de paiement est écoulé";
export const alreadyPaid = "Cette commande est déjà payée";
export const offerChanged = "Cette offre a changé";
export const signatureRefused = "La signature ne correspond pas";
export const signatureUsed = "Cette signature a déjà été utilisée";
export const refusedByEscrow = "Le contrat de séquestre a refusé le paiement";
export const relayerBusy = "Le relayeur ne peut rien envoyer pour le moment";
export const tooManyAttempts = "Trop de tentatives";
export const signedOut = "Votre session est terminée";
export const noMerchant = "Ce portefeuille n’appartient à aucun commerçant ici";
export const signInFailed = "La connexion n’a pas abouti";
export const refusedByService = "Le service a refusé cette demande";
export const refusedByServiceAdvice = "Le service a refusé cette demande.";
export const serviceSilent = "Le service ne répond pas";
export const serviceSilentAdvice =
  "Vérifiez votre connexion et réessayez\u202f; ce qui est déjà en séquestre est en sécurité sur la blockchain.";
export const serviceSilentAfterAdvice =
  "Il a peut-être reçu ce que vous avez envoyé ou signé, et dans ce cas cela compte\u202f: consultez de nouveau la page avant de réessayer. Ce qui est déjà en séquestre est en sécurité sur la blockchain.";
export const withoutEffect = "La transaction n’a pas eu cet effet";
export const withoutEffectAdvice =
  "Elle figure sur la blockchain, mais n’a rien changé au séquestre\u202f: un multisig ou un lot de transactions a peut-être échoué en interne. Consultez de nouveau la page avant de réessayer.";
export const paymentChanged = "Ce paiement a changé";
export const paymentChangedAdvice =
  "Il lui est arrivé autre chose entre-temps\u202f: rien n’a donc été demandé à votre portefeuille et rien n’a été envoyé. Regardez ce qu’il en est maintenant avant de continuer.";
export const overtaken = "Autre chose s’est produit avant";
export const overtakenAdvice =
  "Ce paiement a été modifié par une autre transaction\u202f: la vôtre n’a donc rien fait. Regardez ce qu’il en est maintenant avant de continuer.";
export const signatureRefusedAdvice =
  "Elle a été jetée, et rien n’a été envoyé. Signez de nouveau avec le compte affiché ici, ou envoyez la transaction vous-même.";
export const passkeyDeclined = "Aucune clé d’accès n’a été présentée";
export const passkeyDeclinedAdvice =
  "La fenêtre a été fermée, ou personne n’y a répondu. Rien n’a changé\u202f: réessayez, ou utilisez un autre moyen.";
export const passkeyKnown = "Cet appareil a déjà une de vos clés d’accès";
export const passkeyKnownAdvice =
  "Elle figure dans la liste. Utilisez un autre appareil ou une autre clé de sécurité pour en ajouter une.";
export const passkeyUnable = "Ce navigateur n’a pas pu utiliser de clé d’accès";
export const passkeyUnableAdvice =
  "Rien n’a changé. Utilisez un autre navigateur ou appareil, ou l’un des autres moyens.";
export const proofRefused = "Cela n’a pas prouvé que c’est bien vous";
export const roleForbids = "Votre rôle ne permet pas cela";
export const factorDemanded = "Votre organisation exige deux facteurs";
export const noInvitation = "Cette invitation n’est plus valable";
export const organisationInUse = "Quelque chose de l’organisation est encore en cours";
export const lastOwner = "Une organisation doit avoir un propriétaire";
export const lastSignIn = "Vous ne pourriez plus vous connecter";
export const walletTaken = "Un autre compte ou une autre boutique a ce portefeuille";
export const payoutPending = "Un changement est déjà en attente";
export const tooEarly = "Il est trop tôt pour confirmer vous-même";
