/** Translated from English; reviewed by: nobody yet. */

export const title = "Vue d’ensemble";
export const period = "Période";
export const days = (count: number) => `${count} jours`;
export const noHistory = "L’historique public (subgraph) est indisponible";
export const noHistoryAdvice =
  "Il n’y a donc pas de sommes ici, et ce qui vous attend peut manquer. La page de chaque paiement provient toujours directement de la blockchain.";

export const needsAction = "À faire";
export const soonestFirst = "le plus urgent d’abord";
export const whatWaits = "ce qui vous attend";
export const nothingWaits = "Rien ne vous attend";
export const nothingWaitsAdvice =
  "Les captures dont le délai finit sous deux jours, les litiges, les webhooks en échec et l’argent dans le contrat apparaissent ici.";
export const showAll = (count: number) => `Afficher les ${count}`;
export const moreWait =
  "Il y a plus en attente que ce qui figure ici. La liste des paiements contient tout.";
export const notLookedAt = (sources: string) => `Impossible de consulter\u00a0: ${sources}.`;
export const tryAgain = "Réessayer";
export const paymentsAndDisputes = "paiements et litiges";
export const paymentsOn = (chains: string) => `paiements sur ${chains}`;
export const credits = "argent dans le contrat";
export const creditsOn = (chains: string) => `argent dans le contrat sur ${chains}`;
export const webhooks = "webhooks";
export const forWhat = (action: string, what: string) => `${action}\u00a0: ${what}`;
export const capture = "Capturer";
export const show = "Afficher";
export const answer = "Répondre";
export const withdraw = "Retirer";
export const open = "Ouvrir";
export const toCapture = "à capturer";
export const canBeCapturedFrom = (time: string) => `capturable à partir de ${time}`;
export const lapsed = (time: string) =>
  `non capturé à temps\u00a0: terminé depuis ${time}, n’importe qui peut le restituer`;
export const disputed = "en litige\u00a0: le client a parlé en dernier";
export const noDeadline = "Sans délai";
export const keptFor = (address: string) => `gardé dans le contrat pour ${address}`;
export const webhook = "Webhook";
export const failingSince = (time: string) =>
  `avant sa désactivation\u00a0; en échec depuis ${time}`;
export const stopped = "avant la perte d’événements\u00a0; il échouait et a été désactivé";

export const lastDays = (count: number) => `${count} derniers jours`;
export const range = (first: string, last: string) => `${first} – ${last}, aujourd’hui compris.`;
export const daysByUtc = "Jours en UTC.";
export const theSums = "les sommes";
export const volume = "Volume";
export const captured = "Capturé";
export const refunded = "Remboursé";
export const commission = "Commission";
export const none = "Rien";
export const about = "Environ";
export const roughly = (price: string) => `≈\u00a0${price}`;
export const onChain = (chain: string) => `sur ${chain}`;
export const coinOn = (symbol: string, chain: string) => `${symbol} sur ${chain}`;
export const notCounted = (coins: string) => `Non compris\u00a0: ${coins}.`;
export const without = (chains: string) => `Sans les paiements sur ${chains}.`;

export const heldNow = "En séquestre maintenant";
export const inAll = "En tout";
export const heldStages = {
  lapsed: "Non capturé à temps",
  ready: "Prêt à capturer",
  today: "Libre aujourd’hui",
  week: "Libre sous 7 jours",
  later: "Libre plus tard",
  disputed: "En litige",
};

export const volumePerDay = "Volume par jour";
export const shownIn = "Affiché en";
export const allCoins = (currency: string) => `Toutes les cryptomonnaies, environ en ${currency}`;
export const chainsMissing =
  "Il peut manquer aux jours des paiements sur les blockchains qui n’ont pas répondu.";
export const chartOf = (first: string, last: string, highest: string, amount: string) =>
  `Volume par jour, du ${first} au ${last}. Maximum le ${highest}\u00a0: ${amount}. Le tableau contient chaque jour.`;
export const emptyChartOf = (first: string, last: string) =>
  `Volume par jour, du ${first} au ${last}. Rien n’a été payé.`;
export const ofDay = (day: string, amount: string) => `${day}\u00a0: ${amount}`;
export const asTable = "Le même en tableau";
export const tableNote =
  "Chaque jour contient ce qui s’y est passé\u00a0: ce qui a été payé un jour peut être capturé un autre.";
export const day = "Jour";
export const payments = "Paiements";
export const wentBack = "Restitué";

export const latest = "Derniers paiements";
export const allPayments = "Tous les paiements";
export const thePayments = "paiements";
export const noPayments = "Aucun paiement pour l’instant.";
export const ofTheRecord =
  "D’après le registre propre du service\u00a0: l’historique public est indisponible.";

export const firstTitle = "Votre premier paiement sera ici";
export const firstAdvice =
  "Choisissez comment on vous atteint. Chaque voie mène à une page où l’on peut payer.";
export const shareTitle = "Partager un lien";
export const shareText =
  "Pour une publication, une conversation ou un code QR imprimé. Sans site web, en une minute environ.";
export const makeLink = "Créer un lien de paiement";
export const toLinks = "Vers les liens";
export const connectTitle = "Connecter votre boutique";
export const connectText =
  "Un bouton pour votre page, une extension, ou l’API avec des webhooks signés.";
export const toDevelopers = "Comment connecter";
