/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const title = "Es gibt ein Problem";
export const pageTitle = (order: string) => `Es gibt ein Problem · ${order}`;
export const stillHeld = (held: string) =>
  `Ihre ${held} werden noch gehalten. Beginnen Sie mit dem leichtesten Schritt; weitergehen können Sie immer.`;
export const stillHeldUntil = (held: string, time: string, shop: string) =>
  `Ihre ${held} werden noch gehalten. Beginnen Sie mit dem leichtesten Schritt; weitergehen können Sie bis ${time}, dann darf ${shop} ohne Ihr Zutun einziehen.`;
export const stillHeldNow = (held: string, shop: string) =>
  `Ihre ${held} werden noch gehalten, aber ${shop} darf sie jederzeit einziehen. Beginnen Sie mit dem leichtesten Schritt, und warten Sie mit dem nächsten nicht lange.`;
export const lockedNow = (held: string) =>
  `Ihre ${held} sind gesperrt: Niemand kann sie einziehen, bis der Streitfall endet.`;
export const nothingHeld =
  "Von dieser Zahlung wird nichts mehr gehalten. Der Shop kann Ihnen vielleicht noch etwas erstatten.";
export const notYours = "Verbinden Sie die Wallet, mit der Sie bezahlt haben";
export const notYoursAdvice =
  "Nur die Wallet des Zahlers kann ein Problem mit dieser Zahlung melden.";
export const whereYourMoneyIs = "Wo Ihr Geld ist";
export const nothingMoves =
  "Nichts auf dieser Seite bewegt Geld, bevor Sie in Ihrer Wallet signieren.";

export const messageWay = "Dem Shop schreiben";
export const messageHint = "Der schnellste Weg. Er bewegt kein Geld und ändert keine Frist.";
export const yourMessage = "Ihre Nachricht";
export const send = "Nachricht senden";
export const noMessages = "Noch wurde nichts geschrieben.";
export const olderMessages = "Ältere Nachrichten anzeigen";
export const you = "Sie";
export const theShop = "Der Shop";
export const messageLimit = (length: number, most: number) =>
  `${count(length)} von ${count(most)} Zeichen.`;

export const splitWay = "Sich auf eine Aufteilung einigen";
export const splitHint =
  "Sie schlagen vor, wer was bekommt. Nur wenn beide signieren, wird das Geld bewegt. Kostenlos.";
export const youGetBack = "Sie bekommen zurück";
export const shopGets = (shop: string) => `So viel bekommt ${shop}`;
export const youGetBackOf = (part: string, all: string) => `Sie bekommen ${part} von ${all} zurück`;
export const whyFair = "Warum das fair ist";
export const propose = "Diese Aufteilung vorschlagen";
export const proposeNote = (time: string) =>
  `Sie signieren einmal, ohne Netzwerkgebühr. Der Shop kann bis ${time} annehmen; dann endet der Vorschlag von selbst.`;
export const proposed = "Ihr Vorschlag liegt beim Shop";
export const proposedAdvice = (time: string) =>
  `Es wurde nichts bewegt. Die Antwort sehen Sie hier, bis ${time}.`;
export const heldNow = "Jetzt gehalten";
export const shopCollects = (shop: string) => `Alles davon kann ${shop} bekommen.`;
export const wouldGiveBack = (amount: string) => `Würde ${amount} zurückgeben.`;
export const asksBack = (amount: string) => `Verlangt ${amount} zurück.`;
export const offersYou = (part: string) => `Der Shop bietet Ihnen ${part} zurück an`;
export const accept = "Annehmen und signieren";
export const decline = "Ablehnen";
export const withdrawProposal = "Zurückziehen";
export const openUntil = (time: string) =>
  `Offen bis ${time}. Eine Signatur, keine Netzwerkgebühr. Das lässt sich nicht rückgängig machen: Beide erhalten ihr Geld innerhalb einer Minute, und ein Streitfall ist nicht mehr möglich.`;
export const openUntilBothSign = (time: string) =>
  `Offen bis ${time}. Eine Signatur, keine Netzwerkgebühr. Der Shop hat noch nicht signiert: Wenn Sie es tun, wird das Geld bewegt, sobald auch der Shop signiert, und das lässt sich dann nicht rückgängig machen.`;
export const accepted = "Sie haben das Angebot des Shops angenommen";
export const acceptedAdvice = (time: string) =>
  `Es wurde nichts bewegt: Der Shop muss noch signieren, bis ${time}.`;
export const whatISign = "Was genau signiere ich?";
export const compare = "Vergleichen";
export const youAskedFor = "Was Sie verlangt haben";
export const doNothing = "Wenn Sie nichts tun";
export const openADispute = "Wenn Sie einen Streitfall eröffnen";
export const arbiterDecides =
  "Die Schiedsstelle entscheidet, wie zwischen Ihnen beiden aufgeteilt wird. Entscheidet sie nicht rechtzeitig, können Sie alles zurückholen.";
export const from = (time: string) => `ab ${time}`;
export const declined = "Sie haben das Angebot abgelehnt";
export const declinedByShop = "Der Shop hat Ihren Vorschlag abgelehnt";
export const lapsed = "Der Vorschlag endete ohne Antwort";
export const withdrawn = "Sie haben Ihren Vorschlag zurückgezogen";
export const withdrawnByShop = "Der Shop hat sein Angebot zurückgezogen";
export const agreed = "Sie haben sich mit dem Shop geeinigt";
export const agreedAdvice = (time: string) =>
  `Beide haben signiert, gültig bis ${time}. Das Geld wurde noch nicht bewegt: Meist geschieht es innerhalb einer Minute, und diese Seite zeigt es an.`;
export const agreedByService = "Der Dienst sagt, dass Sie sich mit dem Shop geeinigt haben";
export const agreedByServiceAdvice =
  "Diese Seite findet die Signaturen beider nicht, und das Geld wurde nicht bewegt. Verlassen Sie sich nicht darauf: Was Sie sonst tun können und bis wann, bleibt, wie es ist.";
export const signatures = "beide Signaturen";
export const sendAgreed = "Selbst senden";
export const sendAgreedAdvice =
  "Wenn der Dienst es nicht ausführt, bewirkt Ihre eigene Transaktion dasselbe. Sie zahlen deren Netzwerkgebühr.";
export const agreedTooLate = "Sie haben sich mit dem Shop geeinigt, aber es wurde nicht ausgeführt";
export const agreedTooLateAdvice =
  "Die Frist dafür ist verstrichen, oder das Gehaltene hat sich vorher geändert. Die Einigung hat kein Geld bewegt und gilt nicht mehr: Schlagen Sie erneut eine Aufteilung vor.";
export const executedByService = "Der Dienst sagt, dass Sie beide Ihr Geld erhalten haben";
export const executedByServiceAdvice = "Diese Seite sieht es noch nicht auf der Blockchain.";
export const executed = "Sie haben sich mit dem Shop geeinigt, und beide haben ihr Geld erhalten";

export const disputeWay = "Streitfall eröffnen";
export const disputeHint = (arbiter: string, span: string) =>
  `${arbiter} entscheidet, wer was bekommt. Das dauert bis zu ${span}.`;
export const noArbiter =
  "Die Bedingungen dieser Zahlung nennen keine Schiedsstelle, deshalb kann niemand darüber entscheiden. Sie und der Shop können sich weiterhin auf eine Aufteilung einigen.";
export const tooLate =
  "Ein Streitfall ist nicht mehr möglich: Die Einzugsfrist des Shops ist abgelaufen. Holen Sie das Geld auf der Seite der Zahlung zurück.";
export const whatIsWrong = "Was stimmt nicht?";
export const notReceived = "Es ist nicht angekommen";
export const damaged = "Es kam beschädigt an";
export const notAsDescribed = "Es ist nicht, was ich bestellt habe";
export const other = "Etwas anderes";
export const story = "Was geschehen ist und was Sie möchten";
export const storyHint = (length: number, most: number) =>
  `Der Shop und die Schiedsstelle lesen dies. ${count(length)} von ${count(most)} Zeichen.`;
export const storyMissing =
  "Sagen Sie, was geschehen ist, damit die Schiedsstelle entscheiden kann.";
export const askBack = "Wie viel Sie zurückverlangen";
export const files = "Fotos und Unterlagen";
export const addFile = "Datei hinzufügen";
export const orDrop = "oder hier ablegen";
export const removeFile = (name: string) => `${name} entfernen`;
export const fileTooLarge = "Eine Datei darf höchstens 25 MB haben.";
export const filesUnreadable = (names: readonly string[]) =>
  `Nicht hinzugefügt, weil dieser Browser sie nicht lesen kann: ${names.join(", ")}. Vielleicht wurde etwas verschoben oder geändert, seit Sie es ausgewählt haben. Wählen Sie es erneut aus.`;
export const tooManyFiles = "Eine Stellungnahme kann höchstens 10 Dateien nennen.";
export const filesHint =
  "Fingerabdrücke werden in diesem Browser erstellt und kommen auf die Blockchain. Die Dateien bleiben bei Ihnen: Senden Sie sie dem Shop und der Schiedsstelle, wenn diese danach fragen.";
export const fileSize = (bytes: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", maximumFractionDigits: 1 },
    ...(bytes < 1_000_000
      ? { unit: "kilobyte", unitDisplay: "short" }
      : { unit: "megabyte", unitDisplay: "short" }),
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
export const whatHappensWhen = "Was wann geschieht";
export const today = "Heute";
export const lockedThen =
  "Ihr Geld ist gesperrt: Der Shop kann es nicht mehr einziehen. Er kann es weiterhin zurückgeben, und Sie können sich weiterhin auf eine Aufteilung einigen oder den Shop bezahlen.";
export const nextDays = "In den nächsten Tagen";
export const shopAnswers =
  "Der Shop antwortet und fügt eigene Unterlagen hinzu. Auch Sie können weitere hinzufügen.";
export const by = (time: string) => `Bis ${time}`;
export const arbiterSplits = (held: string) =>
  `Die Schiedsstelle teilt die ${held} zwischen Ihnen beiden auf. Nichts kann an andere gehen. Entscheidet sie nicht rechtzeitig, können Sie alles zurückholen.`;
export const cost = "Was es kostet";
export const opening = "Eröffnen";
export const freeOneSignature = "Kostenlos, eine Signatur";
export const undo = "Rückgängig machen";
export const undoBy = "Den Shop bezahlen oder sich auf eine Aufteilung einigen";
export const review = "Weiter zum Signieren";
export const reviewTitle = "Sehen Sie sich an, was Sie signieren";
export const change = "Meine Angaben ändern";
export const openTheDispute = "Streitfall eröffnen";
export const addToDispute = "Zum Streitfall hinzufügen";
export const addHint = "Weitere Worte oder Unterlagen für die Schiedsstelle.";
export const addStatement = "Hinzufügen";
export const keepFile = "Bewahren Sie diese Stellungnahme als Datei auf";
export const keepFileAdvice =
  "Der Dienst bewahrt sie nicht auf. Ihr Fingerabdruck kommt auf die Blockchain: Senden Sie die Datei dem Shop und der Schiedsstelle, die sie damit abgleichen können.";
export const saveFirst = "Speichern Sie zuerst die Datei; dann können Sie signieren.";
export const signedOther = "Sie haben vorher eine frühere Stellungnahme signiert";
export const signedOtherAdvice =
  "Deren Signatur ist noch im Umlauf, deshalb wird die frühere gesendet, wie hier gezeigt. Danach können Sie hinzufügen, was Sie jetzt geschrieben haben.";
export const sentOther = "Ihre Wallet hat eine frühere Stellungnahme angenommen";
export const sentOtherAdvice =
  "Diese Seite wartet auf die frühere, wie hier gezeigt. Danach können Sie hinzufügen, was Sie jetzt geschrieben haben.";
export const signedUnknown =
  "Was Sie signiert haben, ist nicht auf diesem Gerät. Der zugehörige Beweis:";
export const saveFile = "Datei speichern";
export const statementFile = (id: string) => `handsel-statement-${id.slice(2, 10)}.json`;
export const saidSoFar = "Was bisher gesagt wurde";
export const answerUnknown = "Der Dienst antwortet nicht";
export const answerUnknownAdvice =
  "Sie haben signiert. Ob er Ihre Signatur hat, ist nicht bekannt: Diese Seite liest das Angebot und die Zahlung erneut. Ihre Signatur gilt nur einmal.";
export const forgedStatement = "Der Dienst hat einen anderen Text zurückgegeben als Ihren";
export const forgedStatementAdvice =
  "Deshalb wird Ihre Wallet nichts gefragt, und es wurde kein Geld bewegt. Versuchen Sie es später erneut, oder sagen Sie dem Administrator dieses Dienstes Bescheid.";

export const signInTitle = "Zeigen Sie zuerst, dass Sie es sind";
export const signInAdvice =
  "Eine Signatur in dieser Wallet. Sie kostet nichts und bewegt kein Geld. Sie zeigt, wer hier schreibt, und öffnet, was geschrieben wurde.";
export const signIn = "Mit dieser Wallet anmelden";
export const waitingForYourWallet = "Warten auf Ihre Wallet…";

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
