/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Meine Zahlungen";
export const connectTitle = "Keine Wallet verbunden";
export const connectAdvice =
  "Ihre Zahlungen gehören zu der Wallet, mit der Sie bezahlt haben. Verbinden Sie diese, um die Zahlungen zu sehen; durch das Verbinden wird nichts bewegt.";
export const lookTitle = "Oder eine Wallet ansehen";
export const lookAdvice =
  "Jeder kann sehen, was eine Wallet bezahlt hat. Um bei einer Zahlung etwas zu tun, verbinden Sie die Wallet, mit der sie bezahlt wurde.";
export const walletAddress = "Wallet-Adresse";
export const look = "Zahlungen anzeigen";
export const findOne = "Eine Zahlung über ihre ID oder Transaktion finden";
export const lookingAt = (wallet: string) => `Sie sehen sich die Wallet ${wallet} an`;
export const lookingAtAdvice =
  "Hier können Sie nachsehen. Um bei einer Zahlung etwas zu tun, verbinden Sie diese Wallet.";
export const showOwn = "Die meiner eigenen Wallet anzeigen";
export const lookAtAnother = "Eine andere Wallet ansehen";
export const exportCut =
  "Es gibt ältere passende, die nicht darin sind. Wählen Sie Tage, um sie in einer weiteren Datei zu bekommen.";
export const exportWithout = (chains: string) =>
  `Zahlungen auf ${chains} fehlen darin: Deren öffentlicher Verlauf ist nicht verfügbar.`;
export const searchLabel = "Zahlungen durchsuchen";
export const searchPlaceholder = "Artikel, Shop, Betrag, Adresse";
export const held = "Sicher gehalten";
export const disputed = "Im Streitfall";
export const captured = "Ausgezahlt";
export const refunded = "Erstattet";
export const returned = "Zurückgegeben";
export const moreFilters = "Coin, Blockchain und Tage";
export const moreFiltersOn = (count: number) =>
  plural(count, {
    one: "Coin, Blockchain und Tage: eines gewählt",
    other: `Coin, Blockchain und Tage: ${count} gewählt`,
  });
export const hideTest = "Testzahlungen ausblenden";
export const hideTestHint = "Die in Testnetzen, mit Spielgeld.";
export const thePayments = "Ihre Zahlungen";
export const waiting = "Wartet auf Sie";
export const waitingMore =
  "Vielleicht gibt es mehr: Durchgesehen wurden nur die neuesten Zahlungen, die noch gehalten werden.";
export const offersMore =
  "Zu älteren Zahlungen kann es ein Angebot des Shops geben, das nicht angezeigt wird: Gefragt wurde nur nach den neuesten 20, die gehalten werden.";
export const waitingUnread = "Wir können gerade nicht sehen, was auf Sie wartet";
export const waitingUnreadAdvice =
  "Eine Zahlung in der Liste kann eine Frist haben, die nicht angezeigt wird: Öffnen Sie sie, um nachzusehen. Diese Seite versucht es von selbst erneut.";
export const everythingElse = "Alles andere";
export const allPayments = "Alle Zahlungen";
export const matching = "Was passt";
export const shown = (count: number) =>
  plural(count, { one: "Eine Zahlung", other: `${count} Zahlungen` });
export const shownNewest = (count: number) =>
  plural(count, { one: "Die neueste Zahlung", other: `Die neuesten ${count} Zahlungen` });
export const searchedNewest = (count: number) =>
  plural(count, {
    one: "Durchsucht wurde die neueste Zahlung. Es gibt ältere.",
    other: `Durchsucht wurden die neuesten ${count} Zahlungen. Es gibt ältere.`,
  });
export const older = "Ältere Zahlungen anzeigen";
export const searchOlder = "Ältere Zahlungen durchsuchen";
export const paymentTo = (merchant: string) => `Zahlung an ${merchant}`;
export const paidBy = (funder: string) =>
  `Von ${funder} im Namen dieser Wallet gezahlt, nicht aus ihr.`;
export const onChain = (day: string, chain: string) => `${day} · ${chain}`;
export const testMoney = "Spielgeld";
export const receipt = "Beleg";
export const receiptOf = (title: string) => `Beleg: ${title}`;
export const otherEscrow = (escrow: string) =>
  `Sie ist in einem anderen Treuhand-Contract, ${escrow}. Dieser Dienst kann sie nicht öffnen: Verwenden Sie den Link, den der Shop Ihnen gegeben hat.`;
export const answerOffer = "Auf das Angebot des Shops antworten";
export const answerDispute = "Im Streitfall antworten";
export const objectBefore = <Part>(deadline: Part) => [
  "Falls etwas nicht stimmt, sagen Sie es. Frist: ",
  deadline,
];
export const collectedBefore = <Part>(deadline: Part) => [
  "Gehört wieder Ihnen, falls nicht eingezogen: ",
  deadline,
];
export const offerEnds = <Part>(deadline: Part) => ["Frist des Angebots: ", deadline];
export const arbiterDecides = <Part>(deadline: Part) => ["Frist der Schiedsstelle: ", deadline];
export const offered =
  "Der Shop bietet an, das Geld aufzuteilen. Sehen Sie sich das Angebot an und stimmen Sie zu oder lehnen Sie ab.";
export const spoke =
  "Der Shop hat sich zuletzt geäußert. Schildern Sie Ihre Seite, damit die Schiedsstelle beide hört.";
export const namesTitle = "Sehen, was Sie gekauft haben und in welchem Shop";
export const namesAdvice =
  "Eine Signatur in dieser Wallet zeigt, dass sie Ihnen gehört. Sie kostet nichts und bewegt kein Geld.";
export const signIn = "Mit dieser Wallet anmelden";
export const waitingForYourWallet = "Warten auf Ihre Wallet…";
export const noneTitle = "Noch keine Zahlungen von dieser Wallet";
export const noneAdvice =
  "Was Sie über Handsel bezahlen, erscheint hier, bei jedem Shop: was Sie gekauft haben, wo das Geld ist und bis wann Sie sagen können, dass etwas nicht stimmt.";
export const noneHelp =
  "Sie haben bezahlt und sehen es nicht? Es kann eine Minute dauern, bis es hier erscheint, oder Sie haben von einer anderen Wallet oder einer Börse bezahlt.";
export const findPayment = "Eine Zahlung finden";
export const noMatchAdvice = "Suchen Sie nach weniger Wörtern oder heben Sie die Filter auf.";
export const downTitle = "Der öffentliche Verlauf ist nicht verfügbar";
export const downAdvice =
  "Deshalb können Ihre Zahlungen gerade nicht aufgelistet werden. Ihr Geld ist auf der Blockchain, nicht hier. Diese Seite versucht es von selbst erneut.";
export const missingTitle = (chains: string) => `${chains} können wir gerade nicht sehen`;
export const missingAdvice =
  "Zahlungen dort können in dieser Liste fehlen. Ihr Geld ist auf der Blockchain, nicht hier. Diese Seite versucht es von selbst erneut.";
export const stale = (time: string) => `Stand: ${time}. Der öffentliche Verlauf antwortet nicht`;
export const staleAdvice =
  "Die Fristen laufen nach diesem Stand weiter; seitdem kann sich eine Zahlung geändert haben. Öffnen Sie sie, um zu sehen, was die Blockchain sagt. Diese Seite versucht es von selbst erneut.";
export const onDevice = "Zahlungen, die dieses Gerät kennt";
export const onDeviceAdvice =
  "Sie wurden hier getätigt. Öffnen Sie eine: Ihre Seite liest von der Blockchain, wo das Geld ist.";
