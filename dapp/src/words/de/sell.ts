/** Translated from English; reviewed by: nobody yet. */

export const links = "Links";
export const checkouts = "Checkouts";
export const newLink = "Neuer Link";
export const newCheckout = "Neuer Checkout";
export const linksAdvice =
  "Ein Link verkauft eine Sache immer wieder: Jeder Kunde, der ihn öffnet, bekommt einen eigenen Checkout.";
export const checkoutsAdvice =
  "Ein Checkout ist eine Bestellung eines Kunden. Für das, was Sie immer wieder verkaufen, erstellen Sie einen Link.";
export const noLinks = "Noch keine Links";
export const noLinksAdvice =
  "Sagen Sie, was Sie verkaufen und was es kostet. Sie bekommen eine Adresse und einen QR-Code, und wer sie öffnet, kann bezahlen.";
export const noCheckouts = "Noch keine Checkouts";
export const noCheckoutsAdvice =
  "Sagen Sie, was ein Kunde schuldet. Sie bekommen eine Adresse und einen QR-Code zum Senden und sehen hier, wann bezahlt ist.";
export const theLinks = "Links";
export const theCheckouts = "Checkouts";
export const what = "Was verkauft wird";
export const whatHint = "Der Kunde liest es vor dem Bezahlen und signiert es.";
export const price = "Preis";
export const unit = "In";
export const currency = (code: string, name: string) => `${code} – ${name}`;
export const coin = (symbol: string, chain: string) => `${symbol} auf ${chain}`;
export const coins = "Coins zur Auswahl";
export const coinsHint =
  "Der Kunde zahlt in einem davon, zum Kurs in diesem Moment. Keiner gewählt: die Coins, die Ihr Shop annimmt.";
export const worksFor = "Er gilt";
export const spans = {
  "86400": "einen Tag",
  "604800": "eine Woche",
  "2592000": "30 Tage",
  "31536000": "ein Jahr",
} as const;
export const orderNumber = "Ihre Bestellnummer";
export const orderNumberHint = "Optional, für Sie selbst: Der Kunde sieht sie nicht.";
export const makeLink = "Link erstellen";
export const makeCheckout = "Checkout erstellen";
export const linkMade = "Ihr Link ist fertig";
export const checkoutMade = "Der Checkout ist fertig";
export const linkMadeAdvice = "Wer diese Adresse öffnet, kann bezahlen.";
export const checkoutMadeAdvice = "Senden Sie diese Adresse an Ihren Kunden.";
export const address = "Adresse";
export const qrCode = "QR-Code der Adresse";
export const openAsCustomer = "Ansehen, was der Kunde sieht";
export const done = "Fertig";
export const share = "Teilen";
export const shareNamed = (what: string) => `${what} teilen`;
export const stop = "Stoppen";
export const stopLink = "Diesen Link stoppen";
export const stopLinkTitle = (what: string) => `„${what}“ stoppen?`;
export const stopLinkAdvice =
  "Niemand kann ihn mehr öffnen. Bereits geöffnete Checkouts können noch bezahlt werden, bis sie ablaufen. Das lässt sich nicht rückgängig machen.";
export const expire = "Diesen Checkout zurückziehen";
export const expireTitle = (what: string) => `„${what}“ zurückziehen?`;
export const expireAdvice =
  "Er kann hier nicht mehr bezahlt werden. Wer das Angebot hat, könnte es noch bezahlen, bis es endet; Sie würden es erfahren. Das lässt sich nicht rückgängig machen.";
export const statuses = {
  open: "Offen",
  closed: "Gestoppt",
  ended: "Beendet",
  processing: "Wird bezahlt",
  paid: "Bezahlt",
  expired: "Beendet",
} as const;
export const endsOn = (day: string) => `endet am ${day}`;
export const expiresAt = (time: string) => `bis ${time}`;
export const order = (number: string) => `Bestellung ${number}`;
export const toPayment = "Zahlung anzeigen";
