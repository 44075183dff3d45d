/** Translated from English; reviewed by: nobody yet. */

export const title = "Übersicht";
export const period = "Zeitraum";
export const days = (count: number) => `${count} Tage`;
export const noHistory = "Der öffentliche Verlauf (Subgraph) ist nicht verfügbar";
export const noHistoryAdvice =
  "Deshalb stehen hier keine Summen, und was auf Sie wartet, kann fehlen. Die Seite jeder Zahlung kommt weiterhin direkt von der Blockchain.";

export const needsAction = "Zu erledigen";
export const soonestFirst = "das Dringendste zuerst";
export const whatWaits = "was auf Sie wartet";
export const nothingWaits = "Nichts wartet auf Sie";
export const nothingWaitsAdvice =
  "Hier erscheinen Einzüge, deren Frist in zwei Tagen endet, Streitfälle, fehlerhafte Webhooks und Geld im Contract.";
export const showAll = (count: number) => `Alle ${count} zeigen`;
export const moreWait =
  "Es wartet mehr, als hier aufgeführt ist. In der Liste der Zahlungen steht alles.";
export const notLookedAt = (sources: string) => `Nicht geprüft werden konnten: ${sources}.`;
export const tryAgain = "Erneut versuchen";
export const paymentsAndDisputes = "Zahlungen und Streitfälle";
export const paymentsOn = (chains: string) => `Zahlungen auf ${chains}`;
export const credits = "Geld im Contract";
export const creditsOn = (chains: string) => `Geld im Contract auf ${chains}`;
export const webhooks = "Webhooks";
export const forWhat = (action: string, what: string) => `${action}: ${what}`;
export const capture = "Einziehen";
export const show = "Anzeigen";
export const answer = "Antworten";
export const withdraw = "Abheben";
export const open = "Öffnen";
export const toCapture = "zum Einziehen";
export const canBeCapturedFrom = (time: string) => `kann ab ${time} eingezogen werden`;
export const lapsed = (time: string) =>
  `nicht rechtzeitig eingezogen: vorbei seit ${time}, jeder kann es zurückgehen lassen`;
export const disputed = "im Streit: zuletzt hat der Kunde etwas gesagt";
export const noDeadline = "Keine Frist";
export const keptFor = (address: string) => `im Contract aufbewahrt für ${address}`;
export const webhook = "Webhook";
export const failingSince = (time: string) => `bis zur Abschaltung; schlägt fehl seit ${time}`;
export const stopped = "bis Ereignisse verloren gehen; er schlug fehl und wurde abgeschaltet";

export const lastDays = (count: number) => `Letzte ${count} Tage`;
export const range = (first: string, last: string) => `${first} – ${last}, heute inbegriffen.`;
export const daysByUtc = "Tage nach UTC.";
export const theSums = "die Summen";
export const volume = "Umsatz";
export const captured = "Eingezogen";
export const refunded = "Erstattet";
export const commission = "Provision";
export const none = "Nichts";
export const about = "Etwa";
export const roughly = (price: string) => `≈\u00a0${price}`;
export const onChain = (chain: string) => `auf ${chain}`;
export const coinOn = (symbol: string, chain: string) => `${symbol} auf ${chain}`;
export const notCounted = (coins: string) => `Nicht mitgezählt: ${coins}.`;
export const without = (chains: string) => `Ohne Zahlungen auf ${chains}.`;

export const heldNow = "Zurzeit gehalten";
export const inAll = "Insgesamt";
export const heldStages = {
  lapsed: "Nicht rechtzeitig eingezogen",
  ready: "Bereit zum Einziehen",
  today: "Heute frei",
  week: "Frei in 7 Tagen",
  later: "Später frei",
  disputed: "Im Streit",
};

export const volumePerDay = "Umsatz pro Tag";
export const shownIn = "Angezeigt in";
export const allCoins = (currency: string) => `Alle Coins, etwa in ${currency}`;
export const chainsMissing =
  "Den Tagen können Zahlungen auf den Blockchains fehlen, die nicht geantwortet haben.";
export const chartOf = (first: string, last: string, highest: string, amount: string) =>
  `Umsatz pro Tag, ${first} bis ${last}. Am höchsten am ${highest}: ${amount}. Die Tabelle hat jeden Tag.`;
export const emptyChartOf = (first: string, last: string) =>
  `Umsatz pro Tag, ${first} bis ${last}. Es wurde nichts bezahlt.`;
export const ofDay = (day: string, amount: string) => `${day}: ${amount}`;
export const asTable = "Dasselbe als Tabelle";
export const tableNote =
  "Jeder Tag zeigt, was an ihm geschah: Was an einem Tag bezahlt wurde, kann an einem anderen eingezogen werden.";
export const day = "Tag";
export const payments = "Zahlungen";
export const wentBack = "Zurückgegeben";

export const latest = "Neueste Zahlungen";
export const allPayments = "Alle Zahlungen";
export const thePayments = "Zahlungen";
export const noPayments = "Noch keine Zahlungen.";
export const ofTheRecord =
  "Aus den Aufzeichnungen des Dienstes: Der öffentliche Verlauf ist nicht verfügbar.";

export const firstTitle = "Hier erscheint Ihre erste Zahlung";
export const firstAdvice =
  "Wählen Sie, wie man Sie erreicht. Jeder Weg endet auf einer Seite, auf der bezahlt werden kann.";
export const shareTitle = "Einen Link teilen";
export const shareText =
  "Für einen Beitrag, einen Chat oder einen gedruckten QR-Code. Das braucht keine Website und etwa eine Minute.";
export const makeLink = "Zahlungslink erstellen";
export const toLinks = "Zu den Links";
export const connectTitle = "Ihren Shop anbinden";
export const connectText =
  "Ein Knopf für Ihre Seite, ein Plugin oder die API mit signierten Webhooks.";
export const toDevelopers = "So geht die Anbindung";
