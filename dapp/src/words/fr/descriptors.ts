/** Translated from English; reviewed by: nobody yet. */

import type { DescriptorText } from "../../../../clear-signing/texts.gen.ts";

/** Texts of the descriptors that wallets read, by their English. What stands in braces stays: the wallet puts the value there. */
export const ofDescriptor: Readonly<Record<DescriptorText, string>> = {
  "Pay {terms.amount} to {terms.merchant}, {terms.instant}":
    "Payer {terms.amount} à {terms.merchant}, {terms.instant}",
  "Pay {permitted.amount} to {witness.merchant}, {witness.instant}":
    "Payer {permitted.amount} à {witness.merchant}, {witness.instant}",
  "Pay several payments into escrow: {terms.[].amount} to {terms.[].merchant}":
    "Faire plusieurs paiements en séquestre\u202f: {terms.[].amount} à {terms.[].merchant}",
  "Pay {value} into escrow {to}": "Payer {value} en séquestre, à {to}",
  "Pay out {amount} to {terms.payee}; {releaseRest}":
    "Verser {amount} à {terms.payee}\u202f; {releaseRest}",
  "Pay out {payments.[].captureAmount} to {shared.payee}":
    "Verser {payments.[].captureAmount} à {shared.payee}",
  "Submit the release of {amount} to {terms.payee}, signed by {terms.payer}":
    "Transmettre la libération de {amount} pour {terms.payee}, signée par {terms.payer}",
  "Release {amount} of the {held} base units held for this payment":
    "Libérer {amount} des {held} unités de base en séquestre pour ce paiement",
  "Return {amount} of held money to {terms.payer}":
    "Restituer à {terms.payer} {amount} de l’argent en séquestre",
  "Return all held money of the payment to {terms.merchant} to {terms.payer}":
    "Restituer à {terms.payer} tout l’argent en séquestre du paiement à {terms.merchant}",
  "Return all held money to {terms.payer}, because the arbiter did not rule in time":
    "Restituer à {terms.payer} tout l’argent en séquestre, car l’arbitre n’a pas tranché à temps",
  "Refund {amount} to {terms.payer} from {fromCredit}":
    "Rembourser {amount} à {terms.payer} depuis {fromCredit}",
  "Dispute the payment to {terms.merchant} before {terms.arbiter}":
    "Ouvrir un litige sur le paiement à {terms.merchant} devant {terms.arbiter}",
  "Dispute this payment before its arbiter": "Ouvrir un litige sur ce paiement devant son arbitre",
  "Submit the dispute of the payment to {terms.merchant}, signed by {terms.payer}":
    "Transmettre le litige sur le paiement à {terms.merchant}, signé par {terms.payer}",
  "Publish evidence about the payment to {terms.merchant}: {evidence}":
    "Publier des preuves sur le paiement à {terms.merchant}\u202f: {evidence}",
  "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}":
    "Restituer {payerAmount} à {terms.payer}\u202f; le reste va à {terms.payee}",
  "Return {payerAmount} base units to the payer; the rest goes to the payee":
    "Restituer {payerAmount} unités de base au payeur\u202f; le reste va au bénéficiaire",
  "Return {payerAmount} of the {held} base units held to the payer; the rest goes to the payee":
    "Restituer au payeur {payerAmount} des {held} unités de base en séquestre\u202f; le reste va au bénéficiaire",
  "{approved} {operator} to capture, void and refund for you":
    "{approved} {operator} comme opérateur qui capture, restitue et rembourse pour vous",
  "{approved} {operator} to capture, void and refund for {merchant}":
    "{approved} {operator} comme opérateur qui capture, restitue et rembourse pour {merchant}",
  "Withdraw your whole credit in {token}": "Retirer tout votre crédit en {token}",
  "Send {amount} of your credit to {to}": "Envoyer {amount} de votre crédit à {to}",
  "Pay {owner} its whole credit in {token}": "Verser à {owner} tout son crédit en {token}",
  "{allowed} that anyone pays your credit out to you":
    "{allowed} que n’importe qui vous verse votre crédit",
  "Divide the pot in {token} among the list":
    "Partager la commission accumulée en {token} selon la liste",
  "Make several calls of the escrow at once": "Faire plusieurs appels au séquestre à la fois",
  "held until released, captured or returned":
    "en séquestre jusqu’à libération, capture ou restitution",
  "paid out at once": "versé immédiatement",
  "as credit in the escrow": "sous forme de crédit dans le séquestre",
  "by transfer": "par transfert",
  "the rest returns to the payer": "le reste revient au payeur",
  "the rest stays in escrow": "le reste demeure en séquestre",
  "your credit in the escrow": "votre crédit dans le séquestre",
  "your wallet": "votre portefeuille",
  Appoint: "Nommer",
  Dismiss: "Révoquer",
  Allow: "Autoriser",
  Refuse: "Refuser",
  "all held": "tout le montant en séquestre en",
  "You pay": "Vous payez",
  "You authorize": "Vous autorisez",
  "You release": "Vous libérez",
  Amount: "Montant",
  Coin: "Crypto",
  Captured: "Capturé",
  Rest: "Reste",
  "Held for": "En séquestre pour",
  "Paid out to": "Versé à",
  Payer: "Payeur",
  Merchant: "Commerçant",
  Arbiter: "Arbitre",
  Operator: "Opérateur",
  "Refunds go to": "Les remboursements vont à",
  "Back to the payer": "Retour au payeur",
  "To the payer": "Au payeur",
  To: "À",
  "Into the escrow contract": "Vers le contrat de séquestre",
  "In the escrow contract": "Dans le contrat de séquestre",
  Payment: "Paiement",
  "Payment is": "Le paiement est",
  "Paid from": "Payé depuis",
  "Paid out": "Versé",
  "Merchant waits": "Le commerçant attend",
  "Comes back after": "Retour après",
  "Refundable for": "Remboursable pendant",
  Commission: "Commission",
  "Commission to": "Commission versée à",
  "Shared by the list": "Partagée selon la liste",
  Share: "Part",
  "Valid until": "Valable jusqu’au",
  Order: "Commande",
  Evidence: "Preuves",
  "Of what is held": "Sur un total en séquestre de",
  You: "Votre choix",
  "The merchant's wish": "Choix du commerçant",
  Call: "Appel",
};
