/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const heldInEscrow = "In Treuhand gehalten";
export const captured = "Vom Händler eingezogen";
export const capturedAndKept = "Eingezogen und nicht erstattet";
export const commissionOf = (rate: string) => `davon Provision, ${rate}`;
export const refundedToPayer = "An den Zahler erstattet";
export const returnedToPayer = "An den Zahler zurückgegeben";
export const backWithPayer = "Wieder beim Zahler";
export const paid = "Gezahlt";
export const paidAt = "Bezahlt";
export const mayCapture = "Der Händler darf einziehen";
export const mayGoBack = "Kann an den Zahler zurückgehen";
export const close = "Schließen";
export const atMost = (max: string) => `Höchstens ${max}`;
export const allOfIt = "Alles";
export const linkToEvidence = "Link zu einem Beweis";
export const linkToEvidenceHint = "Falls Sie einen haben. Jeder kann ihn lesen.";
export const releaseRest = "Den Rest an den Zahler zurückgeben";
export const releaseRestHint =
  "In derselben Transaktion. Sonst bleibt er in Treuhand und kann später eingezogen oder zurückgegeben werden.";
export const sendMyself = "Transaktion selbst senden";
export const sendMyselfHint =
  "Ihre Wallet zahlt die Netzwerkgebühr. Sonst signieren Sie nur, und der Relayer zahlt.";
export const signedBefore = "Sie haben dies bereits signiert";
export const signedBeforeAdvice = (time: string) =>
  `Die Signatur ist gültig bis ${time} und gilt nur einmal: durch den Relayer oder durch Ihre eigene Transaktion, die dieselbe Signatur trägt.`;
export const sentBefore = "Ihre Wallet hat dies bereits gesendet";
export const sentBeforeAdvice =
  "Dieses Gerät hat sich die Transaktion gemerkt. Warten Sie hier auf sie, bevor Sie eine weitere senden.";
export const notSent = "Meine Wallet hat sie nicht gesendet";
export const askedBefore = "Ihre Wallet wurde schon vorher gefragt";
export const askedBeforeAdvice =
  "Wenn sie diese Anfrage noch anzeigt, lehnen Sie sie dort ab: Später bestätigt, würde auch sie gelten.";
export const relaySlow = "Die Blockchain braucht länger als üblich";
export const relaySlowAdvice =
  "Sie haben signiert, und der Relayer hat Ihre Signatur. Schließen Sie dies und warten Sie, oder senden Sie die Transaktion selbst: Sie trägt dieselbe Signatur, sodass nur eine von beiden gilt.";
export const relayerSilent = "Der Relayer antwortet nicht";
export const relayerSilentAdvice =
  "Sie haben signiert. Ob der Relayer es gesendet hat, ist nicht bekannt: Diese Seite fragt den Contract. Versuchen Sie es erneut, oder senden Sie die Transaktion selbst: Sie trägt dieselbe Signatur, sodass nur eine von beiden gilt.";
export const changed = "Diese Zahlung hat sich geändert";
export const showAgain = "Jetzigen Stand anzeigen";
export const changedAdvice =
  "Seit dieser Dialog geöffnet wurde, ist etwas anderes mit ihr geschehen; was er sagt, stimmt nicht mehr.";
export const waitForTransaction = "Auf die Transaktion warten";
export const willWait = "Ihre Wallet wird nichts gefragt.";
export const willRelayAgain = "Der Relayer bekommt Ihre Signatur erneut.";
export const willSign = "Ihre Wallet bittet Sie zu signieren.";
export const willConfirm = "Ihre Wallet bittet Sie zu bestätigen.";
export const linkMalformed =
  "Geben Sie einen einzigen Link mit höchstens 500 Zeichen ein, ohne Leerzeichen.";
export const possibleLater = (action: string, left: string) => `${action}: möglich in ${left}`;
export const youArePayer = "Sie sind der Zahler";
export const youAreMerchant = "Sie sind der Händler";
export const youArePayee = "Sie sind der Empfänger";
export const youAreArbiter = "Sie sind die Schiedsstelle";
export const youActForMerchant = "Sie handeln für den Händler";
export const youAreNobody = "Sie sind an dieser Zahlung nicht beteiligt";
export const nothingToDo = "Jetzt ist nichts zu tun.";
export const nothingToDoHere =
  "Sie können sich diese Zahlung ansehen. Um etwas zu tun, verbinden Sie die Wallet des Zahlers oder des Händlers.";
export const creditAdvice =
  "Der Contract konnte es nicht an diese Wallet senden, deshalb bewahrt er es für Sie auf, aus dieser und jeder anderen Zahlung. Nur Sie können es abheben.";
export const waitingForYourWallet = "Warten auf Ihre Wallet…";
export const withdraw = (amount: string) => `${amount} abheben`;
export const credit = "Geld wartet auf Sie";
export const connectTitle = "Verbinden Sie die Wallet, mit der Sie bezahlt haben";
export const onItsWay = (label: string) => `Unterwegs: ${label}`;
export const onItsWayAdvice =
  "Dies wurde von diesem Gerät aus signiert oder gesendet, und die Blockchain zeigt es noch nicht.";
export const connectWhileHeld =
  "Verbinden Sie die Wallet, die bezahlt hat, um zu sagen, dass Sie Ihre Bestellung haben oder dass es ein Problem gibt. Die des Händlers zieht ein oder gibt zurück.";
export const connectWhileDisputed =
  "Verbinden Sie die Wallet, die bezahlt hat, die des Händlers oder die der Schiedsstelle.";
export const connectForRefundOrCredit =
  "Verbinden Sie die Wallet des Händlers, um zu erstatten, oder die Wallet, an die nicht ausgezahlt werden konnte, um abzuheben.";
export const connectForRefund = "Verbinden Sie die Wallet des Händlers, um zu erstatten.";
export const payment = "Zahlung";
export const andMore = (items: string, count: number) =>
  plural(count, {
    one: `${items} und 1 weiterer Artikel`,
    other: `${items} und ${count} weitere Artikel`,
  });
export const noPayment = "Das ist nicht die Adresse einer Zahlung";
export const noPaymentAdvice =
  "Es ist kein Geld betroffen. Prüfen Sie den Link: Die Blockchain oder die Zahlungs-ID darin kann nicht stimmen.";
export const unknownPayment = "Die Blockchain kennt diese Zahlung noch nicht";
export const unknownPaymentAdvice =
  "Wenn sie gerade gesendet wurde, erscheint sie hier von selbst. Andernfalls wurde unter dieser ID nichts gezahlt.";
export const thePayment = "Zahlung";
export const chainSilent = "Die Blockchain antwortet gerade nicht";
export const chainSilentAdvice =
  "Das Geld ist, wo es war. Diese Seite zeigt die letzte Antwort der Blockchain und fragt von selbst erneut nach.";
export const historyIncomplete = "Der Verlauf ist gerade nicht vollständig";
export const historyIncompleteAdvice =
  "Die Angabe, wo das Geld ist, kommt vom Contract selbst. Was davor geschah, wird ergänzt, sobald der öffentliche Verlauf es hat.";
export const whereTheMoneyIs = "Wo das Geld ist";
export const whatHappened = "Was geschehen ist";
export const escrowAddress = "Adresse des Treuhand-Contracts";
export const readFrom = (chain: string) => `Gelesen aus dem Treuhand-Contract auf ${chain}`;
export const payerAddress = "Adresse des Zahlers";
export const payer = "Zahler";
export const merchantAddress = "Adresse des Händlers";
export const merchant = "Händler";
export const payeeAddress = "Adresse des Empfängers";
export const payee = "Empfänger";
export const borneByMerchant = (rate: string) => `${rate}, trägt der Händler`;
export const commission = "Provision";
export const inspectionPeriod = "Prüffrist";
export const none = "keine";
export const noneAtOnce = "keine: sofort ausgezahlt";
export const withoutEnd = "ohne Ende";
export const capturePeriod = "Einzugsfrist";
export const refundPeriod = "Erstattungsfrist";
export const coin = "Coin";
export const coinOnChain = (token: string, chain: string) => `${token} auf ${chain}`;
export const paymentId = "Zahlungs-ID";
export const paymentIdLabel = "Zahlungs-ID";
export const paymentIdHint = "der Hash dieser Bedingungen";
export const eventCommission = (fee: string) => `Provision ${fee}`;
export const eventRelayed = "für den Zahler gesendet, der keine Netzwerkgebühr gezahlt hat";
export const transactionHash = "Transaktions-Hash";
export const transaction = "Transaktion";
export const eventFunded = (amount: string) => `${amount} in die Treuhand gezahlt`;
export const eventPaidAtOnce = (amount: string) => `${amount} sofort ausgezahlt`;
export const eventReleased = (amount: string) => `${amount} vom Zahler freigegeben`;
export const eventCaptured = (amount: string) => `${amount} für den Händler eingezogen`;
export const eventVoided = (amount: string) => `${amount} an den Zahler zurückgegeben`;
export const eventReclaimed = (amount: string) =>
  `${amount} nach Ablauf der Frist an den Zahler zurückgegangen`;
export const eventRefunded = (amount: string) => `${amount} an den Zahler erstattet`;
export const eventDisputedByPayer = "Streitfall vom Zahler eröffnet";
export const eventDisputedByMerchant = "Streitfall vom Händler eröffnet";
export const eventResolved = (returned: string, amount: string) =>
  `Die Schiedsstelle hat entschieden: ${returned} an den Zahler, ${amount} eingezogen`;
export const eventSettled = (returned: string, amount: string) =>
  `Zahler und Händler haben sich geeinigt: ${returned} an den Zahler, ${amount} eingezogen`;
export const eventDisputeExpired = (amount: string) =>
  `${amount} an den Zahler zurückgegangen: Die Schiedsstelle hat nicht rechtzeitig entschieden`;
export const eventEvidenceOfPayer = "Beweis vom Zahler";
export const eventEvidenceOfMerchant = "Beweis vom Händler";
export const eventKept = (amount: string, actor: string) =>
  `${amount} konnten nicht an ${actor} gesendet werden: Der Contract bewahrt sie für dieses Konto auf`;
export const inspectionEnds = "Prüffrist endet";
export const inspectionEndsNote = "Von da an kann der Händler einziehen.";
export const captureWindowEnds = "Einzugsfrist endet";
export const captureWindowEndsNote = "Was dann noch gehalten wird, kann an den Zahler zurückgehen.";
export const arbitrationEnds = "Frist der Schiedsstelle endet";
export const arbitrationEndsNote =
  "Ohne Entscheidung geht das Gehaltene dann an den Zahler zurück.";
export const refundWindowEnds = "Erstattungsfrist endet";
export const refundWindowEndsNote = "Bis dahin kann der Händler über den Contract erstatten.";
export const amount = "Betrag";
/** What stands for a shop's name that is too long for a button, as in actions.ts. */
const theShop = "der Shop";

export const confirmDelivery = (shop: string) =>
  `Ich habe es: ${shop === theShop ? "Shop" : shop} bezahlen`;
export const confirmDeliveryNote =
  "Sie haben erhalten, wofür Sie bezahlt haben: Das Geld wird ausgezahlt. Das lässt sich nicht rückgängig machen.";
export const capture = "Einziehen";
export const captureNote =
  "Ziehen Sie das Geld ein, oder den Teil davon, für den Sie geliefert haben.";
export const giveBack = "Zurückgeben";
export const giveBackNote =
  "Gehaltenes Geld an den Zahler zurückgeben. Es wird keine Provision genommen.";
export const refund = "Erstatten";
export const refundNote =
  "Eingezogenes Geld aus der verbundenen Wallet an den Zahler zurückzahlen.";
export const returnToPayer = "An den Zahler zurückgeben";
export const returnToPayerNote =
  "Die Einzugsfrist ist abgelaufen: Alles, was noch gehalten wird, geht an den Zahler zurück.";
export const getMoneyBack = "Mein Geld zurückholen";
export const getMoneyBackNote =
  "Der Shop hat es nicht rechtzeitig eingezogen: Alles, was noch gehalten wird, kommt in Ihre Wallet zurück.";
export const returnToPayerSubmit = "Geld zurückgeben";
export const openDispute = "Streitfall eröffnen";
export const openDisputeNote =
  "Die Schiedsstelle der Bedingungen entscheidet, wer das Geld bekommt, das noch gehalten wird.";
export const openDisputeSubmit = "Streitfall eröffnen";
export const addEvidence = "Beweis hinzufügen";
export const addEvidenceNote =
  "Geben Sie der Schiedsstelle einen Link. Jeder kann ihn auf der Blockchain lesen.";
export const addEvidenceSubmit = "Beweis hinzufügen";
export const decideDispute = "Streitfall entscheiden";
export const decideDisputeNote =
  "Wählen Sie den Teil des Zahlers; der Rest wird eingezogen. Das lässt sich nicht rückgängig machen.";
export const decideDisputeSubmit = "Entscheiden";
export const decideDisputeAmount = "An den Zahler";
export const endDispute = "Streitfall beenden";
export const endDisputeNote =
  "Die Schiedsstelle hat nicht rechtzeitig entschieden: Alles, was noch gehalten wird, geht an den Zahler zurück.";
export const hintSign = "Signieren Sie in Ihrer Wallet. Es kostet nichts.";
export const hintSubmitting = "Signiert. Wird dem Relayer übergeben.";
export const hintRelayed = "Vom Relayer gesendet. Warten auf die Blockchain.";
export const hintNetwork = "Stimmen Sie in Ihrer Wallet dem Wechsel des Netzwerks zu.";
export const hintChecking = "Wird geprüft, bevor Sie etwas gefragt werden.";
export const hintResetAllowance =
  "Nehmen Sie zuerst in Ihrer Wallet eine ältere Genehmigung zurück: Dieser Coin verlangt das.";
export const hintAllow = "Genehmigen Sie zuerst in Ihrer Wallet genau diesen Betrag.";
export const hintConfirm = "Bestätigen Sie in Ihrer Wallet.";
export const hintPending = "Gesendet. Warten auf die Blockchain.";
export const onChain = (chain: string) => `auf ${chain}`;
export const orderIsSigned = "Der Hash dieser Bestellung steht in den signierten Bedingungen";
export const order = "Bestellung";
export const lineItem = (quantity: number, name: string) => `${quantity} × ${name}`;
export const verify = "Mit der Blockchain abgleichen";
export const recomputed = (block: string) =>
  `Was vereinbart wurde, in diesem Browser neu berechnet, ist das, was im Contract steht. Gelesen bei Block ${block}.`;
export const orderRecomputed = "Der Hash der Bestellung ist darin enthalten.";
export const doYouHaveIt = "Haben Sie Ihre Bestellung?";
export const yoursAgain = "Das Geld gehört wieder Ihnen";
export const arbiterLate =
  "Die Schiedsstelle hat nicht rechtzeitig entschieden. Holen Sie das Geld vor einer verspäteten Entscheidung zurück.";
export const cannotBeUndone = "Die Auszahlung an den Shop lässt sich nicht rückgängig machen.";
export const sayBefore = (time: string, shop: string) =>
  `Die Auszahlung an den Shop lässt sich nicht rückgängig machen. Wenn etwas nicht stimmt, sagen Sie es bis ${time}: Von da an darf ${shop} ohne Ihr Zutun einziehen.`;
export const sayNow = (shop: string) =>
  `Die Auszahlung an den Shop lässt sich nicht rückgängig machen. Wenn etwas nicht stimmt, sagen Sie es jetzt, denn ${shop} darf jederzeit ohne Ihr Zutun einziehen.`;
export const thereIsAProblem = "Es gibt ein Problem";
export const pageTitle = (order: string, shop: string) => `${order} · ${shop}`;
export const toAnotherAddress = "An eine andere Adresse";
export const address = "Adresse";
export const toAnotherAddressHint =
  "Falls diese Wallet den Coin nicht empfangen kann. Was an eine falsche Adresse gesendet wird, ist verloren.";
export const addressMalformed = "Das ist keine Adresse. Kopieren Sie sie ganz: 0x und 40 Zeichen.";
export const addressRefused = "Der Contract sendet nichts an diese Adresse.";
export const receipt = "Beleg";
export const openOrPrint = "Öffnen oder drucken";
export const shop = "Shop";
export const questions = "Fragen";
export const ifYouDisagree = "Wenn Sie sich nicht einig sind";
export const arbiterAddress = "Adresse der Schiedsstelle";
