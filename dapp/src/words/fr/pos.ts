/** Translated from English; reviewed by: nobody yet. */

export const title = "Caisse";
export const amount = "Montant";
export const chargedIn = "Encaisser en";
export const keys = "Touches du montant";
export const erase = "Effacer le dernier chiffre";
export const keyboard = "Vous pouvez taper les chiffres. Entrée encaisse, Échap recommence.";
export const tips = {
  none: "Sans pourboire",
  five: "5\u202f%",
  ten: "10\u202f%",
  other: "Autre",
} as const;
export const otherTip = "Pourboire pour cette vente";
export const charge = (amount: string) => `Encaisser ${amount}`;
export const chargeNothing = "Encaisser";
export const sale = (store: string) => `Vente chez ${store}`;
export const tipLine = "Pourboire";
export const forCustomer = "Pour le client";
export const nothingYet = "Le code pour le téléphone du client apparaît ici.";
export const qrCode = (amount: string) => `Code QR pour payer ${amount}`;
export const pointHere = "Pointez l’appareil photo du téléphone ici.";
export const waiting = "En attente du téléphone";
export const paying = "Le client est en train de payer";
export const payingAdvice =
  "La chaîne a le paiement et va le confirmer. Gardez cette page ouverte.";
export const timeLeft = (time: string) => `encore ${time}`;
export const withTip = (tip: string) => `dont ${tip} de pourboire`;
export const orCoin = (coins: string) => `payable en ${coins}`;
export const cancel = "Annuler cette vente";
export const cannotSee = "Nous ne voyons pas si c’est payé";
export const cannotSeeAdvice =
  "Le service ne répond pas. Le téléphone du client peut encore payer. N’encaissez pas une seconde fois avant de voir la réponse ici\u202f: cette page continue de demander.";
export const ended = "Le temps est écoulé";
export const endedAdvice =
  "Ce code ne peut plus être payé. Si de l’argent déjà en route arrive encore, il est parmi vos paiements et attend votre décision.";
export const paid = "Payé";
export const heldNow = "Un séquestre garde l’argent. Vous pouvez l’encaisser tout de suite.";
export const inCoin = (amount: string) => `${amount} reçus`;
export const receipt = "Reçu pour le client";
export const receiptCode = "Code QR du reçu";
export const print = "Imprimer";
export const nextCustomer = "Client suivant";
export const showPayment = "Voir le paiement";
export const theSale = "la vente";
export const askAgain = "Demander à nouveau";
export const noRate =
  "S’il n’y a pas de taux pour cette devise en ce moment, encaissez dans une crypto\u202f: choisissez-la au-dessus du montant.";
