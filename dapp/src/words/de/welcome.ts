/** Translated from English; reviewed by: nobody yet. */

export const windowTitle = "Willkommen";
export const signInTitle = "Ihren Shop eröffnen";
export const signInAdvice =
  "Melden Sie sich mit Ihrer Wallet an, oder legen Sie eine in diesem Browser an. Dann führen drei Schritte zu etwas, das bezahlt werden kann.";
export const title = "In drei Schritten zur ersten Zahlung";
export const adviceTest = "Etwa zwei Minuten, mit Spielgeld: Niemandem wird etwas berechnet.";
export const adviceLive = "Etwa zwei Minuten. Was hier bezahlt wird, ist echtes Geld.";
export const later = "Später";
export const invited =
  "Wurden Sie zu einem Shop eingeladen? Öffnen Sie den Link der Einladung, während Sie angemeldet sind.";
export const steps = "Schritte";
export const done = "Erledigt";
export const change = "Ändern";
export const changeOf = (what: string) => `Ändern: ${what}`;
export const nameStep = "Geben Sie Ihrem Shop einen Namen";
export const next = "Weiter";
export const moneyStep = "Sagen Sie, wohin das Geld geht";
export const wallet = "Ihre Wallet";
export const walletHint =
  "Was Sie einziehen, geht hierher, und die Bedingungen jeder Zahlung nennen sie. Sie bleibt dem Shop zugeordnet.";
export const noWallet =
  "Ihr Konto hat keine Wallet. Fügen Sie zuerst eine in den Einstellungen unter „Sicherheit“ hinzu.";
export const coins = "Coins, die Sie annehmen";
export const coinsHint =
  "Kunden wählen daraus, wenn ein Preis in einer Währung angegeben ist. Sie können das jederzeit ändern.";
export const oneCoin = "Wählen Sie mindestens einen Coin.";
export const payee = "Auszahlungsadresse";
export const noCoins = "noch keine Coins gewählt";
export const sellStep = "Erstellen Sie etwas, das bezahlt werden kann";
export const sellLater = "Was es ist, was es kostet, und wann Sie das Geld einziehen können.";
export const collect = "Wann Sie das Geld einziehen können";
export const collects = {
  later: {
    name: "Drei Tage nach der Zahlung",
    hint: "Kunden haben Zeit, sich die Lieferung anzusehen, oder sagen früher, dass sie da ist. Für alles, was Sie verschicken.",
  },
  now: {
    name: "Sofort",
    hint: "Für die Ladentheke oder für Downloads. Sie können Geld trotzdem zurückgeben.",
  },
} as const;
export const otherLater =
  "Sie können jederzeit weitere Links erstellen, Fristen ändern und einen Link stoppen.";
export const unsaved = "Logo und Coins sind noch nicht gespeichert";
export const unsavedAdvice =
  "Der Shop ist eröffnet. Für diese beiden hat der Dienst nicht geantwortet.";
export const saveNow = "Speichern";
export const yourLink = "Ihr erster Link";
export const codeLater = "Hier steht gleich Ihr QR-Code";
export const codeLaterAdvice =
  "Scannen Sie ihn dann, und bezahlen Sie selbst, um zu sehen, was Ihre Kunden sehen.";
export const payYourself = "Bezahlen Sie selbst";
export const payYourselfAdvice =
  "Scannen Sie ihn mit einem Telefon, oder öffnen Sie den Link hier mit einer anderen Wallet. Es ist Spielgeld.";
export const ready = "Es kann bezahlt werden";
export const readyAdvice =
  "Zeigen Sie den Code, drucken Sie ihn, oder senden Sie die Adresse an Ihre Kunden.";
export const print = "Drucken";
export const waiting = "Wartet auf die Zahlung. Sie erscheint hier von selbst.";
export const paying = "Gerade bezahlt jemand. Es zählt, sobald die Chain es bestätigt hat.";
export const paid = (amount: string) => `${amount} sind angekommen.`;
export const held =
  "Ein Treuhand-Contract hält das Geld, bis Sie es einziehen, oder es geht zurück.";
export const notSeen =
  "Der Dienst antwortet nicht, daher sieht diese Seite nicht, ob bezahlt wurde. Sie fragt weiter.";
export const showPayment = "Zahlung zeigen";
export const further = "Wie es weitergeht";
export const webhooks =
  "Ein Programm Ihres Shops kann von jeder Zahlung erfahren. Nötig ist das nicht.";
export const toWebhooks = "Webhook einrichten";
export const toPayments = "Ihre Zahlungen";
export const toLinks = "Ihre Links";
export const toSecurity = "Ein zweiter Faktor für Ihr Konto";
export const toMembers = "Jemanden in Ihren Shop einladen";
export const theLinks = "Ihre Links";
export const theStore = "Ihr Shop";
