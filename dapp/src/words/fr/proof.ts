/** Translated from English; reviewed by: nobody yet. */

export const oneMoreStep = "Encore une étape";
export const firstStepDone =
  "La première étape est faite. Montrez maintenant que c’est bien vous par une seconde.";
export const code = "6 chiffres de votre application d’authentification";
export const codeHint =
  "Un code ne fonctionne qu’une fois. Le suivant arrive en moins de 30 secondes.";
export const codeWrong = "Il faut six chiffres.";
export const trustDevice = "Ne plus demander sur cet appareil pendant 30 jours";
export const trustDeviceHint =
  "Votre portefeuille est toujours demandé, de même que cette étape avant un changement risqué.";
export const recoveryCode = "L’un de vos codes de récupération";
export const recoveryCodeHint =
  "Chacun ne fonctionne qu’une fois. Majuscules et tirets n’ont pas d’importance.";
export const recoveryCodeMissing = "Saisissez un code tel que vous l’avez noté.";
export const usePasskey = "Utiliser une clé d’accès";
export const usePasskeyHint = "Ordinateur, téléphone ou clé de sécurité";
export const passkeyPrompt = "Votre navigateur demande votre clé d’accès.";
export const byPasskey = "Utiliser plutôt une clé d’accès";
export const byCode = "Utiliser plutôt votre application d’authentification";
export const byRecoveryCode = "Utiliser un code de récupération";
export const lostAll = "J’ai perdu tout cela";
export const confirm = "Confirmer";
export const signIn = "Se connecter";
export const waitingForPasskey = "En attente de votre clé d’accès…";
export const noPasskeysHere = "Ce navigateur n’a pas de clés d’accès";
export const noPasskeysAdvice =
  "Utilisez un autre navigateur ou appareil, ou l’un des autres moyens.";
export const stepUpTitle = "Montrez de nouveau que c’est bien vous";
export const stepUpAdvice = "Ce changement exige une preuve datant des cinq dernières minutes.";
export const signMessage = "Signer un message";
export const signMessageHint =
  "Vous n’avez pas encore de second facteur\u202f: votre portefeuille signe donc un message. Il ne transfère pas d’argent.";
export const connectYours = "Connectez un portefeuille de votre compte.";
export const waitingForWallet = "En attente de votre portefeuille…";
export const lostTitle = "Vous avez perdu vos seconds facteurs\u202f?";
export const lostAdvice =
  "Avec votre seul portefeuille, vous pouvez les faire supprimer. Cela prend trois jours, pendant lesquels toute personne connectée à votre compte est prévenue et peut l’arrêter. Reconnectez-vous ensuite avec le portefeuille.";
export const startRemoval = "Les supprimer dans trois jours";
export const back = "Retour";
export const removalRunning = (when: string) => `Vos seconds facteurs seront supprimés ${when}`;
export const removalRunningAdvice =
  "Reconnectez-vous ensuite avec votre portefeuille. Vous en avez retrouvé un\u202f? Utilisez-le et arrêtez la suppression.";
export const removalByWhom =
  "Si ce n’était pas vous, quelqu’un a votre portefeuille\u202f: arrêtez la suppression, et passez à un autre portefeuille.";
export const stopRemoval = "Arrêter la suppression";
