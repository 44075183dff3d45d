/** Translated from English; reviewed by: nobody yet. */

export const noPaymentsYet = "Aucun paiement pour l’instant";
export const firstLink =
  "Créez un lien pour quelque chose que vous vendez, et montrez-le à un client. Une fois le lien payé, le paiement apparaît ici de lui-même.";
export const makeFirstLink = "Créer un lien de paiement";
export const byProgram = "Depuis un programme, avec l’API";
export const createCheckout = <Part>(mode: "live" | "test", url: Part) => [
  `Créez une page de paiement avec votre clé API ${mode === "live" ? "de production" : "de test"} et envoyez son `,
  url,
  " à un client. Une fois la page payée, le paiement apparaît ici de lui-même.",
];
export const command = "commande à exécuter";
export const payments = "Paiements";
export const noPaymentId = "Ce n’est pas un identifiant de paiement";
export const noPaymentIdAdvice = "Fermez ceci et choisissez un paiement dans la liste.";
export const payment = "Paiement";
export const unknownPayment = "La blockchain ne connaît pas encore un tel paiement";
export const thePayment = "paiement";
export const whereTheMoneyIs = "Où est l’argent";
export const whatHappened = "Ce qui s’est passé";
export const payersPage = "La page que voit le payeur";
export const noHistory = "L’historique public (subgraph) est indisponible";
export const noHistoryAdvice =
  "Cette liste est donc le registre propre du service. La page de chaque paiement provient toujours directement de la blockchain.";
export const noHistoryOf = (chains: string) => `L’historique public est indisponible sur ${chains}`;
export const noHistoryOfAdvice =
  "Des paiements de ces blockchains peuvent manquer dans cette liste. Ceux des autres sont complets.";
export const loadMore = "Charger la suite";
export const thePayments = "paiements";
export const order = "Commande";
export const paid = "Payé";
export const captureBy = "À capturer avant";
export const status = "État";
export const amount = "Montant";
export const testMode = "Mode test.";
export const playMoneyOn = (chain: string) => `Argent fictif sur ${chain}.`;
export const testModeLabel = "Mode test";
export const chainNumber = (id: number) => `blockchain ${id}`;
export const embedTitle = "Afficher la page de paiement sur vos propres pages";
export const embedAdvice = <Part>(field: Part) => [
  "Indiquez l’origine de votre site dans ",
  field,
  " de votre profil, avec l’API. Placez ensuite ceci sur votre page, avec l’adresse d’une page de paiement ou d’un lien de paiement\u202f:",
];
export const checkoutAddress = "ADRESSE_DE_LA_PAGE_DE_PAIEMENT";
export const payWithCrypto = "Payer en crypto";
export const embedCode = "code pour votre page";
export const embedNote =
  "Cela ouvre la page de paiement par-dessus votre page. Sans script, le client suit le lien. Expédiez quand votre serveur a reçu le webhook, pas quand votre page est prévenue.";
export const onChain = (chain: string) => `sur ${chain}`;
export const commission = "Commission";
