/** Translated from English; reviewed by: nobody yet. */

export const links = "Liens";
export const checkouts = "Pages de paiement";
export const newLink = "Nouveau lien";
export const newCheckout = "Nouvelle page de paiement";
export const linksAdvice =
  "Un lien vend une chose autant de fois qu’il le faut\u202f: chaque client qui l’ouvre obtient sa propre page de paiement.";
export const checkoutsAdvice =
  "Une page de paiement correspond à une commande d’un client. Pour ce que vous vendez régulièrement, créez un lien.";
export const noLinks = "Aucun lien pour l’instant";
export const noLinksAdvice =
  "Indiquez ce que vous vendez et son prix. Vous obtenez une adresse et un code QR, et quiconque l’ouvre peut payer.";
export const noCheckouts = "Aucune page de paiement pour l’instant";
export const noCheckoutsAdvice =
  "Indiquez ce que doit un client. Vous obtenez une adresse et un code QR à envoyer, et vous voyez ici quand c’est payé.";
export const theLinks = "liens";
export const theCheckouts = "pages de paiement";
export const what = "Ce qui est vendu";
export const whatHint = "Le client le lit avant de payer, et le signe.";
export const price = "Prix";
export const unit = "En";
export const currency = (code: string, name: string) => `${code} – ${name}`;
export const coin = (symbol: string, chain: string) => `${symbol} sur ${chain}`;
export const coins = "Cryptos au choix";
export const coinsHint =
  "Le client paie dans l’une d’elles, au taux du moment. Aucune\u202f: celles que votre boutique accepte.";
export const worksFor = "Durée de validité";
export const spans = {
  "86400": "un jour",
  "604800": "une semaine",
  "2592000": "30 jours",
  "31536000": "un an",
} as const;
export const orderNumber = "Votre numéro de commande";
export const orderNumberHint = "Facultatif, pour vous-même\u202f: le client ne le voit pas.";
export const makeLink = "Créer le lien";
export const makeCheckout = "Créer la page de paiement";
export const linkMade = "Votre lien est prêt";
export const checkoutMade = "La page de paiement est prête";
export const linkMadeAdvice = "Quiconque ouvre cette adresse peut payer.";
export const checkoutMadeAdvice = "Envoyez cette adresse à votre client.";
export const address = "adresse";
export const qrCode = "Code QR de l’adresse";
export const openAsCustomer = "Voir ce que voit le client";
export const done = "Terminé";
export const share = "Partager";
export const shareNamed = (what: string) => `Partager ${what}`;
export const stop = "Arrêter";
export const stopLink = "Arrêter ce lien";
export const stopLinkTitle = (what: string) => `Arrêter «\u202f${what}\u202f»\u202f?`;
export const stopLinkAdvice =
  "Plus personne ne peut l’ouvrir. Les pages de paiement déjà ouvertes peuvent encore être payées jusqu’à leur expiration. Cette action est irréversible.";
export const expire = "Retirer cette page de paiement";
export const expireTitle = (what: string) => `Retirer «\u202f${what}\u202f»\u202f?`;
export const expireAdvice =
  "Elle ne peut plus être payée ici. Une personne qui détient l’offre pourrait encore la payer jusqu’à sa fin\u202f; vous en recevriez la notification. Cette action est irréversible.";
export const statuses = {
  open: "Ouvert",
  closed: "Arrêté",
  ended: "Terminé",
  processing: "Paiement en cours",
  paid: "Payé",
  expired: "Terminé",
} as const;
export const endsOn = (day: string) => `prend fin le ${day}`;
export const expiresAt = (time: string) => `jusqu’au ${time}`;
export const order = (number: string) => `commande ${number}`;
export const toPayment = "Afficher le paiement";
