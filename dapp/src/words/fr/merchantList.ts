/** Translated from English; reviewed by: nobody yet. */

export const held = "En séquestre";
export const disputed = "En litige";
export const captured = "Capturés";
export const refunded = "Remboursés";
export const returned = "Restitués";
export const searchLabel = "Rechercher dans les paiements";
export const searchPlaceholder = "Commande, transaction, adresse";
export const moreFilters = "Crypto, blockchain, dates et client";
export const narrowedTo = "Filtres";
export const takeAway = (filter: string) => `Retirer ${filter}`;
export const customersAddress = "Adresse du client";
export const quoted = (text: string) => `«\u202f${text}\u202f»`;
export const ofCustomer = (customer: string) => `Client ${customer}`;
export const inCoin = (coin: string) => `Crypto ${coin}`;
export const onChain = (chain: string) => `Sur ${chain}`;
export const untilDay = (day: string) => `Payé jusqu’au ${day}`;
export const fromDay = (day: string) => `Payé à partir du ${day}`;
export const betweenDays = (first: string, last: string) => `Payé ${first} – ${last}`;
export const noneWith = (filters: string) => `Aucun paiement ne correspond\u202f: ${filters}`;
export const without = (filter: string) => `Sans ${filter}`;
export const hiddenBy =
  "L’un de ces filtres masque tout\u202f: sans lui, des paiements correspondent.";
export const noneAdvice =
  "Un numéro de commande, un paiement, une transaction, une page de paiement et une adresse se trouvent s’ils sont entiers.";
export const noRecord = "Le registre du service ne répond pas";
export const noRecordAdvice =
  "La recherche, le client et la crypto en ont besoin. L’historique public peut toujours montrer les paiements par état, blockchain et date.";
export const withoutRecord = "Afficher ceux-là";
export const customer = "Client";
export const chain = "Blockchain";
export const onlyOf = (customer: string) => `Seulement les paiements de ${customer}`;
export const keys = "Raccourcis clavier";
export const enterKey = "Entrée";
export const escapeKey = "Échap";
export const keySearch = "Rechercher";
export const keyNext = "Paiement suivant";
export const keyBefore = "Paiement précédent";
export const keySelect = "Sélectionner le paiement, ou non";
export const keyOpen = "Ouvrir le paiement";
export const keyClose = "Le fermer";
export const keyHelp = "Afficher ces touches";
export const useKeys = "Utiliser des touches seules";
export const useKeysHint =
  "Désactivez-les si vous parlez à votre appareil ou si vous les pressez par accident. Le bouton ? ouvre toujours ceci.";
export const connectTitle = "Connectez le portefeuille de la boutique";
export const connectAdvice =
  "Capturer, restituer et rembourser sont signés par le portefeuille qui reçoit les paiements, ou par un autre qu’il a désigné. Rien ne bouge à la connexion.";
