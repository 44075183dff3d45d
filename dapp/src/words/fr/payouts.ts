/** Translated from English; reviewed by: nobody yet. */

export const inUse = "Où va l’argent capturé";
export const note =
  "L’adresse figure dans les conditions que signent vos clients. Un changement vaut pour les nouvelles offres\u202f; personne ne peut rediriger ce qui est déjà signé.";
export const onEveryChain = "toutes les blockchains";
export const onEveryOther = "toutes les autres blockchains";
export const onEveryWithout = "toutes les blockchains sans adresse propre";
export const onChain = (chain: string) => `sur ${chain}`;
export const payee = "adresse de versement";
export const change = "Changer";
export const changeTitle = "Demander une autre adresse de versement";
export const whichChain = "Pour";
export const address = "Nouvelle adresse";
export const addressHint =
  "0x et 40 chiffres hexadécimaux. Comparez-la avec le portefeuille lui-même, pas avec un message.";
export const addressWrong = "Ce n’est pas une adresse\u202f: 0x et 40 chiffres hexadécimaux.";
export const label = "Nom dans votre carnet d’adresses";
export const labelHint = "Par exemple Coffre Kiln. Facultatif.";
export const cold = "C’est un portefeuille froid";
export const coldHint =
  "Un Safe, un portefeuille matériel ou papier qui ne signe pas tous les jours.";
export const proof = "Comment savez-vous qu’elle est à vous\u202f?";
export const proofs = {
  signature: "Je signe avec elle maintenant",
  acknowledged: "Elle ne peut pas signer maintenant, et j’assume le risque",
} as const;
export const signHint =
  "Connectez ce portefeuille ici\u202f; il signe un message qui ne transfère rien.";
export const riskHint =
  "L’argent envoyé à une mauvaise adresse est perdu. Un second propriétaire doit confirmer, ou vous de nouveau après une heure.";
export const acknowledge = "J’ai vérifié chaque caractère";
export const acknowledgeHint =
  "Une mauvaise adresse ne peut plus être corrigée une fois que de l’argent y est arrivé.";
export const notThisWallet = (connected: string) =>
  `Le portefeuille connecté est ${connected}. Connectez celui qui a la nouvelle adresse.`;
export const waitingForWallet = "En attente de votre portefeuille…";
export const ask = "Demander le changement";
export const waits =
  "Ensuite, le changement attend, chaque propriétaire est prévenu, et n’importe lequel peut l’arrêter.";
export const pendingTitle = "Changements en attente";
export const changesTo = (when: string) => `vaudra pour les nouvelles offres ${when}`;
export const needsConfirmation =
  "attend un second propriétaire, ou vous, une heure après votre demande";
export const stopIt = "Arrêter le changement";
export const stopNamed = (address: string) => `Arrêter le changement vers ${address}`;
export const confirm = "Confirmer";
export const confirmNamed = (address: string) => `Confirmer le changement vers ${address}`;
export const signed = "signé par l’adresse";
export const riskTaken = "non signé par l’adresse";
export const coldTag = "froid";
export const history = "Changements antérieurs";
export const noHistory = "L’adresse de versement n’a jamais changé.";
export const applied = "en vigueur depuis le";
export const stopped = "arrêté le";
export const whenDone = (what: string, when: string) => `${what} ${when}`;
export const askedBy = (name: string) => `demandé par ${name}`;
export const theChanges = "changements";
export const somebody = "un ancien membre";
