/** Translated from English; reviewed by: nobody yet. */

export const noPaymentsYet = "Noch keine Zahlungen";
export const firstLink =
  "Erstellen Sie einen Link für etwas, das Sie verkaufen, und zeigen Sie ihn einem Kunden. Sobald er bezahlt ist, erscheint die Zahlung hier von selbst.";
export const makeFirstLink = "Zahlungslink erstellen";
export const byProgram = "Aus einem Programm, mit der API";
export const createCheckout = <Part>(mode: "live" | "test", url: Part) => [
  `Erstellen Sie mit Ihrem API-Schlüssel (${mode === "live" ? "Live" : "Test"}) einen Checkout und senden Sie dessen `,
  url,
  " an einen Kunden. Sobald er bezahlt ist, erscheint die Zahlung hier von selbst.",
];
export const command = "Befehl";
export const payments = "Zahlungen";
export const noPaymentId = "Das ist keine Zahlungs-ID";
export const noPaymentIdAdvice = "Schließen Sie dies und wählen Sie eine Zahlung aus der Liste.";
export const payment = "Zahlung";
export const unknownPayment = "Die Blockchain kennt diese Zahlung noch nicht";
export const thePayment = "Zahlung";
export const whereTheMoneyIs = "Wo das Geld ist";
export const whatHappened = "Was geschehen ist";
export const payersPage = "Die Seite, die der Zahler sieht";
export const noHistory = "Der öffentliche Verlauf (Subgraph) ist nicht verfügbar";
export const noHistoryAdvice =
  "Diese Liste stammt stattdessen aus den Aufzeichnungen des Dienstes. Die Seite jeder Zahlung kommt weiterhin direkt von der Blockchain.";
export const noHistoryOf = (chains: string) =>
  `Der öffentliche Verlauf von ${chains} ist nicht verfügbar`;
export const noHistoryOfAdvice =
  "Zahlungen dort können in dieser Liste fehlen. Die der anderen Blockchains sind vollständig.";
export const loadMore = "Mehr laden";
export const thePayments = "Zahlungen";
export const order = "Bestellung";
export const paid = "Bezahlt";
export const captureBy = "Einziehen bis";
export const status = "Status";
export const amount = "Betrag";
export const testMode = "Testmodus.";
export const playMoneyOn = (chain: string) => `Spielgeld auf ${chain}.`;
export const testModeLabel = "Testmodus";
export const chainNumber = (id: number) => `Blockchain ${id}`;
export const embedTitle = "Den Checkout auf Ihren eigenen Seiten zeigen";
export const embedAdvice = <Part>(field: Part) => [
  "Nennen Sie den Origin Ihrer Website in ",
  field,
  " Ihres Profils, mit der API. Setzen Sie dann dies auf Ihre Seite, mit der Adresse eines Checkouts oder eines Zahlungslinks:",
];
export const checkoutAddress = "ADRESSE_DES_CHECKOUTS";
export const payWithCrypto = "Mit Krypto bezahlen";
export const embedCode = "Code für Ihre Seite";
export const embedNote =
  "Es öffnet den Checkout über Ihrer Seite. Wo keine Skripte laufen, führt der Link dorthin. Liefern Sie, wenn Ihr Server den Webhook hat, nicht wenn Ihre Seite es erfährt.";
export const onChain = (chain: string) => `auf ${chain}`;
export const commission = "Provision";
