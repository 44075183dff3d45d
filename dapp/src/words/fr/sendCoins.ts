/** Translated from English; reviewed by: nobody yet. */

export const title = "Envoyer";
export const from = "De";
export const coin = "Crypto";
export const coinOn = (balance: string, chain: string) => `${balance} sur ${chain}`;
export const toWhom = "À qui";
export const toWhomHint =
  "Une adresse\u202f: 0x et 40 chiffres et lettres. Collez-la\u202f; ne la saisissez pas.";
export const toWhomOrName =
  "Choisissez ci-dessous, saisissez un nom ou collez une adresse\u202f: 0x et 40 chiffres et lettres.";
export const people = "Envoyer à";
export const ownAccount = "Votre propre compte";
export const sentOn = (day: string) => `Dernier envoi le ${day}`;
export const saveName = "L’enregistrer sous un nom";
export const saveNameHint =
  "Dans ce navigateur uniquement. La prochaine fois, vous la choisirez au lieu de coller une adresse.";
export const nameProblems = {
  malformed: "Un nom a de 1 à 60 caractères visibles.",
  taken: "Une autre adresse porte ce nom. Choisissez-en un qui les distingue.",
} as const;
export const named = (name: string) => `${name}, le nom que vous lui avez donné sur cet appareil.`;
export const names = "Noms sur cet appareil";
export const namesNote =
  "Seul ce navigateur les a\u202f: aucun serveur, aucune sauvegarde. Supprimer un nom n’annule rien de ce qui a été envoyé.";
export const removeName = "Supprimer";
export const receiver = {
  empty: "Saisissez une adresse.",
  malformed:
    "Cette adresse n’est pas complète\u202f: il faut 0x et 40 chiffres et lettres. Copiez-la de nouveau.",
  checksum:
    "Une lettre de cette adresse est fausse. Copiez-la de nouveau là où vous l’avez trouvée.",
  other_chain:
    "Cette adresse désigne une autre blockchain que celle de la crypto. Choisissez la crypto sur cette blockchain, ou demandez où l’envoi est souhaité.",
  nobody:
    "Cette adresse n’est à personne\u202f: ce qui y est envoyé est perdu. Demandez-en une autre.",
  self: "C’est le compte depuis lequel vous envoyez. Choisissez-en un autre.",
  contract:
    "C’est le contrat d’une crypto ou du séquestre, et ce qui y est envoyé est perdu. Demandez l’adresse de la personne.",
} as const;
export const isNew = "Nouvelle pour vous";
export const isNewAdvice =
  "Vous n’avez jamais envoyé à cette adresse depuis ce navigateur. Comparez-la avec votre source, y compris au milieu.";
export const sentBefore = "Vous avez déjà envoyé à cette adresse.";
export const yours = (name: string) => `${name}, votre propre compte.`;
export const earlier = "l’adresse à laquelle vous avez déjà envoyé";
export const lookalike = (name: string) => `Ce n’est pas ${name}. L’adresse y ressemble seulement.`;
export const lookalikeAdvice =
  "Même début, même fin, une autre adresse entre les deux. Des fraudeurs vous envoient de minuscules montants depuis de telles adresses pour que vous les copiiez depuis votre historique.";
export const pasted = "Ce que vous avez collé";
export const sendToKnown = (name: string) => `Envoyer à ${name}`;
export const isContract = "C’est un contrat, pas le portefeuille d’une personne";
export const isContractAdvice =
  "Les cryptos envoyées à un contrat qui ne les attend pas sont perdues. Une plateforme d’échange ou un portefeuille partagé peut en avoir un\u202f: assurez-vous qu’il accepte cette crypto sur cette blockchain.";
export const meant = "J’ai obtenu cette adresse de la personne elle-même, par un autre moyen";
export const meantHint = "Me laisser y envoyer.";
export const howMuch = "Combien";
export const youHave = (balance: string) => `Vous avez ${balance}.`;
export const maximum = "Maximum";
export const leftHere = "Reste sur ce compte";
export const review = "Vérifier";
export const nothing = "Il n’y a rien à envoyer";
export const nothingAdvice =
  "Recevez d’abord des cryptos. Elles s’affichent ici dès que la blockchain les a.";
export const notRead = "Ce que vous avez n’a pas pu être lu";
export const notReadAdvice =
  "Le nœud de la blockchain ne répond pas. Il est interrogé de nouveau toutes les quelques secondes.";
export const sent = (coins: string, to: string) => `Envoi à ${to}\u202f: ${coins}`;
export const onItsWay = (chain: string) => `En route sur ${chain}…`;
export const arrived = (chain: string) => `Arrivé sur ${chain}.`;
export const failed =
  "La blockchain l’a refusé, et rien n’a quitté votre compte hormis les frais. Vérifiez le montant et l’adresse, et réessayez.";
export const transaction = "Transaction";
export const done = "Terminé";
export const again = "Envoyer de nouveau";
