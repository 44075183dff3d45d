/** Translated from English; reviewed by: nobody yet. */

export const held = "Gehalten";
export const disputed = "Im Streit";
export const captured = "Eingezogen";
export const refunded = "Erstattet";
export const returned = "Zurückgegeben";
export const searchLabel = "Zahlungen durchsuchen";
export const searchPlaceholder = "Bestellung, Transaktion, Adresse";
export const moreFilters = "Coin, Blockchain, Tage und Kunde";
export const narrowedTo = "Filter";
export const takeAway = (filter: string) => `${filter} entfernen`;
export const customersAddress = "Adresse des Kunden";
export const quoted = (text: string) => `„${text}“`;
export const ofCustomer = (customer: string) => `Kunde ${customer}`;
export const inCoin = (coin: string) => `Coin ${coin}`;
export const onChain = (chain: string) => `Auf ${chain}`;
export const untilDay = (day: string) => `Bezahlt bis ${day}`;
export const fromDay = (day: string) => `Bezahlt ab ${day}`;
export const betweenDays = (first: string, last: string) => `Bezahlt ${first} – ${last}`;
export const noneWith = (filters: string) => `Keine Zahlung passt: ${filters}`;
export const without = (filter: string) => `Ohne ${filter}`;
export const hiddenBy = "Einer dieser Filter verbirgt alles: Ohne ihn passen Zahlungen.";
export const noneAdvice =
  "Bestellnummer, Zahlung, Transaktion, Checkout und Adresse werden gefunden, wenn sie ganz angegeben sind.";
export const noRecord = "Die Aufzeichnungen des Dienstes antworten nicht";
export const noRecordAdvice =
  "Suche, Kunde und Coin brauchen sie. Der öffentliche Verlauf kann Zahlungen weiterhin nach Status, Blockchain und Tag zeigen.";
export const withoutRecord = "Diese zeigen";
export const customer = "Kunde";
export const chain = "Blockchain";
export const onlyOf = (customer: string) => `Nur Zahlungen von ${customer}`;
export const keys = "Tastenkürzel";
export const enterKey = "Eingabe";
export const escapeKey = "Esc";
export const keySearch = "Suchen";
export const keyNext = "Nächste Zahlung";
export const keyBefore = "Vorige Zahlung";
export const keySelect = "Zahlung auswählen oder nicht";
export const keyOpen = "Zahlung öffnen";
export const keyClose = "Schließen";
export const keyHelp = "Diese Tasten zeigen";
export const useKeys = "Einzelne Tasten verwenden";
export const useKeysHint =
  "Schalten Sie sie aus, wenn Sie mit Ihrem Gerät sprechen oder sie versehentlich drücken. Der Knopf ? öffnet dies weiterhin.";
export const connectTitle = "Wallet des Shops verbinden";
export const connectAdvice =
  "Einziehen, Zurückgeben und Erstatten unterschreibt die Wallet, die die Zahlungen annimmt, oder eine, die sie ernannt hat. Durch das Verbinden wird nichts bewegt.";
