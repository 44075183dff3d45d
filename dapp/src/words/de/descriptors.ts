/** Translated from English; reviewed by: nobody yet. */

import type { DescriptorText } from "../../../../clear-signing/texts.gen.ts";

/** Texts of the descriptors that wallets read, by their English. What stands in braces stays: the wallet puts the value there. */
export const ofDescriptor: Readonly<Record<DescriptorText, string>> = {
  "Pay {terms.amount} to {terms.merchant}, {terms.instant}":
    "{terms.amount} an {terms.merchant} zahlen, {terms.instant}",
  "Pay {permitted.amount} to {witness.merchant}, {witness.instant}":
    "{permitted.amount} an {witness.merchant} zahlen, {witness.instant}",
  "Pay several payments into escrow: {terms.[].amount} to {terms.[].merchant}":
    "Mehrere Zahlungen in Treuhand leisten: {terms.[].amount} an {terms.[].merchant}",
  "Pay {value} into escrow {to}": "{value} in Treuhand zahlen, an {to}",
  "Pay out {amount} to {terms.payee}; {releaseRest}":
    "{amount} an {terms.payee} auszahlen; {releaseRest}",
  "Pay out {payments.[].captureAmount} to {shared.payee}":
    "{payments.[].captureAmount} an {shared.payee} auszahlen",
  "Submit the release of {amount} to {terms.payee}, signed by {terms.payer}":
    "Die von {terms.payer} signierte Freigabe einreichen: {amount} an {terms.payee}",
  "Release {amount} of the {held} base units held for this payment":
    "{amount} der {held} für diese Zahlung gehaltenen Basiseinheiten freigeben",
  "Return {amount} of held money to {terms.payer}":
    "{amount} vom gehaltenen Geld an {terms.payer} zurückgeben",
  "Return all held money of the payment to {terms.merchant} to {terms.payer}":
    "Alles Geld, das aus der Zahlung an {terms.merchant} gehalten wird, an {terms.payer} zurückgeben",
  "Return all held money to {terms.payer}, because the arbiter did not rule in time":
    "Alles gehaltene Geld an {terms.payer} zurückgeben, weil die Schiedsstelle nicht rechtzeitig entschieden hat",
  "Refund {amount} to {terms.payer} from {fromCredit}":
    "{amount} an {terms.payer} erstatten, {fromCredit}",
  "Dispute the payment to {terms.merchant} before {terms.arbiter}":
    "Über die Zahlung an {terms.merchant} einen Streitfall vor {terms.arbiter} eröffnen",
  "Dispute this payment before its arbiter":
    "Über diese Zahlung einen Streitfall vor ihrer Schiedsstelle eröffnen",
  "Submit the dispute of the payment to {terms.merchant}, signed by {terms.payer}":
    "Den von {terms.payer} signierten Streitfall über die Zahlung an {terms.merchant} einreichen",
  "Publish evidence about the payment to {terms.merchant}: {evidence}":
    "Beweis zur Zahlung an {terms.merchant} veröffentlichen: {evidence}",
  "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}":
    "{payerAmount} an {terms.payer} zurückgeben; der Rest geht an {terms.payee}",
  "Return {payerAmount} base units to the payer; the rest goes to the payee":
    "{payerAmount} Basiseinheiten an den Zahler zurückgeben; der Rest geht an den Empfänger",
  "Return {payerAmount} of the {held} base units held to the payer; the rest goes to the payee":
    "{payerAmount} der {held} gehaltenen Basiseinheiten an den Zahler zurückgeben; der Rest geht an den Empfänger",
  "{approved} {operator} to capture, void and refund for you":
    "{approved}: {operator} als Operator, der für Sie einzieht, zurückgibt und erstattet",
  "{approved} {operator} to capture, void and refund for {merchant}":
    "{approved}: {operator} als Operator, der für {merchant} einzieht, zurückgibt und erstattet",
  "Withdraw your whole credit in {token}": "Ihr ganzes Guthaben in {token} abheben",
  "Send {amount} of your credit to {to}": "{amount} von Ihrem Guthaben an {to} senden",
  "Pay {owner} its whole credit in {token}":
    "An {owner} dessen ganzes Guthaben in {token} auszahlen",
  "{allowed} that anyone pays your credit out to you":
    "{allowed}, dass jeder Ihnen Ihr Guthaben auszahlt",
  "Divide the pot in {token} among the list":
    "Die angesammelte Provision in {token} nach der Liste aufteilen",
  "Make several calls of the escrow at once": "Mehrere Aufrufe der Treuhand auf einmal ausführen",
  "held until released, captured or returned": "gehalten bis zu Freigabe, Einzug oder Rückgabe",
  "paid out at once": "sofort ausgezahlt",
  "as credit in the escrow": "als Guthaben in der Treuhand",
  "by transfer": "als Transfer",
  "the rest returns to the payer": "der Rest geht an den Zahler zurück",
  "the rest stays in escrow": "der Rest bleibt in Treuhand",
  "your credit in the escrow": "aus Ihrem Guthaben in der Treuhand",
  "your wallet": "aus Ihrer Wallet",
  Appoint: "Ernennen",
  Dismiss: "Entlassen",
  Allow: "Erlauben",
  Refuse: "Untersagen",
  "all held": "alle gehaltenen",
  "You pay": "Sie zahlen",
  "You authorize": "Sie autorisieren",
  "You release": "Sie geben frei",
  Amount: "Betrag",
  Coin: "Coin",
  Captured: "Eingezogen",
  Rest: "Rest",
  "Held for": "Gehalten für",
  "Paid out to": "Ausgezahlt an",
  Payer: "Zahler",
  Merchant: "Händler",
  Arbiter: "Schiedsstelle",
  Operator: "Operator",
  "Refunds go to": "Erstattungen gehen an",
  "Back to the payer": "Zurück an den Zahler",
  "To the payer": "An den Zahler",
  To: "An",
  "Into the escrow contract": "In den Treuhand-Contract",
  "In the escrow contract": "Im Treuhand-Contract",
  Payment: "Zahlung",
  "Payment is": "Zahlung wird",
  "Paid from": "Gezahlt",
  "Paid out": "Auszahlung",
  "Merchant waits": "Der Händler wartet",
  "Comes back after": "Frist, nach der es zurückgeht",
  "Refundable for": "Erstattungsfrist",
  Commission: "Provision",
  "Commission to": "Provision an",
  "Shared by the list": "Aufgeteilt nach Liste",
  Share: "Anteil",
  "Valid until": "Gültig bis",
  Order: "Bestellung",
  Evidence: "Beweis",
  "Of what is held": "Gehalten insgesamt",
  You: "Ihre Wahl",
  "The merchant's wish": "Wahl des Händlers",
  Call: "Aufruf",
};
