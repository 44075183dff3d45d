/** Translated from English; reviewed by: nobody yet. */

export const title = "Entwickler";
export const webhooks = "Webhooks";
export const events = "Events";
export const requests = "Anfragen";
export const quickstart = "Schnellstart";
export const apiKeys = "API-Schlüssel";
export const reference = "API-Referenz";
export const change = "Ändern";
export const toList = "Zurück zur Liste";
export const type = "Art";
export const everyType = "jede Art";
export const payment = "ID der Zahlung";
export const noPaymentId =
  "Die ID einer Zahlung ist 0x und 64 Ziffern oder Buchstaben von a bis f.";
export const theEvents = "Events";
export const theEvent = "das Event";
export const eventId = "ID des Events";
export const noEvents = "Noch keine Events";
export const noEventsAdvice =
  "Jede Änderung eines Checkouts oder einer Zahlung steht hier, ob ein Programm von Ihnen davon erfährt oder nicht. Erstellen Sie einen Checkout und bezahlen Sie ihn: Der Schnellstart zeigt, wie das geht.";
export const noneFound = "Kein solches Event in den letzten 90 Tagen";
export const eventsNote =
  "Alles, was in den letzten 90 Tagen in diesem Shop und Modus geschehen ist, das Neueste zuerst.";
export const body = "Inhalt";
export const theBody = "Inhalt";
export const keyStep = "1. Schlüssel erstellen";
export const keyAdvice = (mode: "live" | "test") =>
  `Ihr Server weist sich damit bei der API aus. Er wird nur einmal gezeigt, beim Erstellen. Diese Seite ist im ${mode === "live" ? "Live-Modus" : "Testmodus"}, und für diesen gilt der Schlüssel.`;
export const toKeys = "Zu den API-Schlüsseln";
export const askForKey =
  "Ihre Rolle erstellt keine Schlüssel. Bitten Sie jemanden, der Inhaber, Admin oder Entwickler des Shops ist, um einen.";
export const endpointStep = "2. Sagen, wohin Events gehen";
export const endpointAdvice =
  "Ein Webhook ist eine Adresse Ihres Servers. An seinem Geheimnis, das auch nur einmal gezeigt wird, erkennt Ihr Server, dass ein Event echt ist.";
export const toWebhooks = "Zu den Webhooks";
export const askForEndpoint =
  "Ihre Rolle fügt keine Webhooks hinzu. Bitten Sie jemanden, der Inhaber, Admin oder Entwickler des Shops ist.";
export const valuesStep = "3. Beides in einer Datei ablegen";
export const valuesAdvice =
  "Die Adresse ist die dieses Dienstes. Ergänzen Sie Schlüssel und Geheimnis auf Ihrem eigenen Rechner: Keine Seite zeigt sie noch einmal.";
export const theValues = "Werte";
export const programStep = "4. Starten";
export const programAdvice =
  "Es erstellt einen Checkout für jeden, der es öffnet, und erfährt, wenn das Geld da ist. Der Coin ist einer dieses Shops.";
export const language = "Programmiersprache";
export const languages = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  curl: "curl",
} as const;
export const theProgram = "Programm";
export const run = "So wird es gestartet";
export const theCommands = "Befehle";
export const sdkAdvice =
  "Die beiden Pakete des SDK erstellt aus den Quellen, wer diesen Dienst betreibt. Wie das geht, steht im Schnellstart der Dokumentation.";
export const thenPay =
  "Öffnen Sie die Adresse, die es ausgibt, und bezahlen Sie. Die Zahlung, ihre Events und die Antworten Ihres Servers stehen gleich danach auf diesen Seiten.";
export const makeCheckout = "Checkout erstellen";
export const makeCheckoutAdvice = "Die Adresse für den Kunden steht in der Antwort.";
export const sendTest = "Test-Event senden";
export const readEvents = "Die neuesten Events lesen";
