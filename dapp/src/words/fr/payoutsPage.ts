/** Translated from English; reviewed by: nobody yet. */

export const payouts = "Versements";
export const advice =
  "L’argent capturé va directement à votre adresse de versement. Voici ce qui n’est pas arrivé, ce qui est partagé et ce qui a été versé.";
export const thePayouts = "les versements";
export const address = "Adresse de versement";
export const change = "Modifier dans les réglages";
export const look = "Voir dans les réglages";
export const changesTo = "Devient";
export const toStop = "pour l’arrêter";
export const changesSilent =
  "Le service ne dit pas pour l’instant si une modification attend, ni quelles adresses servaient avant.";
export const onlyTo = "Il ne peut aller nulle part ailleurs, quel que soit l’expéditeur.";
export const feeByWallet = "votre portefeuille les affiche";
export const feeAtMost = (fee: string) => `environ ${fee}, payés par vous`;
export const connect = "Connectez un portefeuille qui paie les frais de réseau.";
export const credits = "Crédits disponibles";
export const creditsNote =
  "Ce qu’un portefeuille ou une monnaie a refusé lors du versement, et les captures dont les conditions demandent de le garder.";
export const chainSilent = "Une blockchain ne répond pas";
export const creditsSilent = (names: string) =>
  `Ce qui est gardé sur ${names} n’est pas connu pour l’instant. Cette page interroge de nouveau d’elle-même.`;
export const noCredits = "Rien n’est gardé\u202f: tout ce qui a été capturé est arrivé.";
export const waitsFor = "pour";
export const withdrawNamed = (amount: string) => `Retirer ${amount}`;
export const withdraw = "Retirer";
export const withdrawTitle = "Retirer un crédit";
export const withdrawn = (amount: string, to: string) => `${amount} sont allés à ${to}`;
export const onlyOwner = (owner: string) =>
  `Seul le portefeuille ${owner} peut retirer ceci\u202f: il refuse que d’autres le fassent.`;
export const pots = "Cagnottes et partages";
export const potsNote =
  "Des commissions qui attendent que quelqu’un les partage. Chaque liste est telle que ses paiements l’ont convenue\u202f; personne ne peut la modifier.";
export const historySilent = "L’historique public ne répond pas";
export const potsSilent = (names: string) =>
  `Les listes sur ${names} où vous avez une part ne sont pas connues pour l’instant.`;
export const noPots =
  "Aucune liste où vous avez une part n’est connue. Une liste l’est dès son premier versement.";
export const payOutTo = (many: number) => `Verser à ${many}`;
export const yours = "à vous";
export const payOut = (amount: string) => `Verser ${amount}`;
export const paidOut = (amount: string) => `${amount} sont allés à toute la liste`;
export const history = "Historique";
export const historyNote =
  "Les jours sont ceux d’UTC. Capturé désigne ce qui est allé à votre adresse de versement, ou a été gardé pour elle.";
export const historyMissing = (names: string) => `L’historique de ${names} manque ici.`;
export const noHistory = "Rien n’a encore été capturé.";
export const captured = "Capturé";
export const creditPaid = "Crédit versé";
export const afterCommission = (amount: string) => `après ${amount} de commission`;
export const to = "à";
export const recipient = "destinataire";
