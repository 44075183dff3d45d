/** Translated from English; reviewed by: nobody yet. */

export const yourWallet = "Votre portefeuille";
export const connectTitle = (site: string) => `Connexion à ${site}`;
export const connectLead =
  "Le site voit l’adresse du compte. Chaque paiement et chaque signature vous sont d’abord présentés.";
export const connectAccount = "Connecter ce compte";
export const accountOf = (name: string, address: string) => `${name} ${address}`;
export const ready = "Votre portefeuille est prêt";
export const readyLead =
  "Vos mots le font revenir. Vous pouvez aussi garder une sauvegarde que seul votre mot de passe ouvre, dans un fichier ou sur ce serveur.";
export const goOn = "Continuer";
export const backupsInNewTab = "Sécurité et sauvegardes, dans un nouvel onglet";
export const question = (sentence: string) => `${sentence}\u202f?`;
export const leaves = (account: string) => `Quitte ${account}`;
export const chain = "Blockchain";
export const on = (chain: string) => `sur ${chain}`;
export const hasOnly = (coins: string) => `Il n’y a que ${coins}\u202f: l’opération échouerait.`;
export const leftAfter = (coins: string) => `Solde ensuite\u202f: ${coins}`;
export const triedLeaves = "Simulation\u202f: sortie";
export const triedComes = "Simulation\u202f: entrée";
export const tried = "Simulation";
export const notTried = "Le nœud de la blockchain ne peut pas simuler cette opération";
export const fee = "Frais de réseau";
export const feeAtMost = "Frais de réseau, au plus";
export const noFee = "Aucuns";
export const asking = "Interrogation de la blockchain…";
export const askedBy = "Demandé par";
export const raw = "La demande brute";
export const lacksFee = (coins: string) => `Il manque ${coins} pour les frais de réseau`;
export const lacksFeeAdvice =
  "Les frais se paient dans la crypto native de la blockchain. Envoyez-en d’abord un peu sur ce compte, ou payez d’une manière sans frais.";
export const meant = "Je sais ce que cela fait, et c’est bien ce que je veux";
export const meantHint =
  "Si une page, une personne ou un message vous a dit d’accepter, arrêtez-vous ici.";
export const cancel = "Annuler";
export const confirm = "Confirmer";
export const escrow = "Séquestre Handsel";
export const permit2 = "Permit2";
export const goneAccount = "Un compte absent d’ici";
export const goneAccountAdvice =
  "Cette page est connectée à un compte que le portefeuille n’a pas. Déconnectez-le et reconnectez-vous.";
export const warnings = {
  call_unknown: "Ce portefeuille ne sait pas ce que fait cet appel",
  message_unknown: "Ce portefeuille ne sait pas ce que cette signature autorise",
  message_unreadable: "Ce n’est pas un texte lisible par une personne",
  unlimited: "Illimité\u202f: tout peut être prélevé, maintenant et plus tard",
  recipient_unknown: "Ce portefeuille ne sait pas qui est ce destinataire",
  coin_unknown: "Ce portefeuille ne connaît pas cette crypto",
  no_undo: "Ce n’est pas un paiement en séquestre",
} as const;
export const advice = {
  call_unknown:
    "Il pourrait prélever toutes les cryptos de ce compte pour lesquelles le contrat a une autorisation. N’acceptez que si vous connaissez vous-même le contrat.",
  message_unknown:
    "Quelqu’un pourrait s’en servir pour prélever des cryptos de ce compte. N’acceptez que si vous savez à quoi elle sert.",
  message_unreadable: "Personne ne demande de signer une chose pareille pour une bonne raison.",
  unlimited: "Un paiement n’a besoin que de son montant exact. Demandez plutôt celui-ci.",
  recipient_unknown: "Ce n’est ni le séquestre de ce site ni l’un de vos comptes.",
  coin_unknown:
    "Son nom et ses décimales ne sont pas connus\u202f: le montant est donc en unités de base.",
  no_undo: "Une fois l’envoi fait, personne ne peut le faire revenir.",
} as const;
