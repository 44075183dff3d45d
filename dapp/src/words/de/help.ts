/** Translated from English; reviewed by: nobody yet. */

import * as paid from "./paid.ts";
import * as pay from "./pay.ts";
import * as payment from "./payment.ts";
import * as problem from "./problem.ts";
import * as receipt from "./receipt.ts";

export const title = "Hilfe";
export const lead =
  "Ihr Geld ist auf der Blockchain, nicht auf dieser Website: Sehen Sie zuerst dort nach, was auch immer eine Seite oder eine Person Ihnen sagt.";
export const find = "Meine Zahlung finden";
export const findText = "Über ihre Nummer, ihre Transaktion oder Ihre Wallet.";
export const escrow = "So funktioniert Treuhand";
export const escrowText = "Wer mit Ihrem Geld was tun kann und bis wann.";

export const before = "Vor dem Bezahlen";
export const whichWallet = "Welche Wallet brauche ich?";
export const whichWalletAdvice =
  "Jede, die mit der Blockchain der Bestellung funktioniert. Am Computer listet der Checkout die Wallets Ihres Browsers auf. Am Telefon führt er zu den Wallet-Apps, die ihn öffnen können. Oder scannen Sie den Code auf dem Bildschirm Ihres Computers mit Ihrem Telefon, und zahlen Sie dort.";
export const noCoins = "In meiner Wallet ist zu wenig";
export const noCoinsAdvice =
  "Der Checkout sagt, wie viel fehlt. Bringen Sie es in die Wallet, die Sie verbunden haben, oder verbinden Sie eine andere. Senden Sie nie von Hand Coins an die Adresse des Shops oder des Contracts: Nur der Checkout bezahlt die Bestellung, und was von Hand an den Contract gesendet wird, bekommt niemand wieder heraus.";
export const isItReal = "Ist das wirklich die Seite des Shops?";
export const isItRealAdvice =
  "Kommen Sie über die eigene Website des Shops hierher. Hat der Shop sein Angebot signiert, nennt die Seite die Wallet, die signiert hat: Vergleichen Sie sie mit der, die der Shop veröffentlicht. Sagt die Seite, dass das Gezeigte nicht das ist, was der Shop signiert hat, zahlen Sie nicht.";

export const during = "Während des Bezahlens";
export const whatIsAsked = "Was fragt mich meine Wallet?";
export const whatIsAskedAdvice = `Der Checkout sagt es unter „${pay.whatIsSigned}“: in Worten, mit jeder Adresse und als Rohnachricht. Zeigt Ihre Wallet einen anderen Betrag oder einen anderen Contract, lehnen Sie ab. Dann wird nichts bewegt.`;
export const interrupted = "Ich habe abgelehnt, die Seite geschlossen, oder es ist abgebrochen";
export const interruptedAdvice =
  "Öffnen Sie denselben Link erneut, auf demselben Gerät. Die Seite fragt die Blockchain, ob Sie bezahlt haben, macht von dort aus weiter und warnt Sie, bevor Sie ein zweites Mal zahlen.";
export const slow = "Ich habe bestätigt, und nichts passiert";
export const slowAdvice =
  "Die Blockchain braucht vielleicht einen Moment. Lassen Sie die Seite offen, oder suchen Sie unter „Meine Zahlung finden“ nach Ihrer Wallet. Zahlen Sie nicht noch einmal, bevor Sie nachgesehen haben.";
export const twice = "Ich habe zweimal bezahlt";
export const twiceAdvice = `Das sind zwei Zahlungen, und niemand kann sie verwechseln. Der Checkout zeigt sie unter „${paid.paidTwice}“, mit einem Text, mit dem Sie den Shop bitten, eine davon zurückzugeben.`;

export const after = "Nach dem Bezahlen";
export const wrong = "Es ist nicht angekommen, oder es stimmt nicht";
export const wrongAdvice = `Öffnen Sie Ihre Zahlung, verbinden Sie die Wallet, mit der Sie bezahlt haben, und wählen Sie „${payment.thereIsAProblem}“: Sie können dem Shop schreiben, sich auf eine Aufteilung einigen oder einen Streitfall eröffnen, wenn Ihre Bedingungen eine Schiedsstelle nennen. Die Seite sagt, ab wann der Shop ohne Ihr Zutun einziehen darf.`;
export const silent = "Der Shop antwortet nicht";
export const silentAdvice =
  "Was er bis zu seinem letzten Tag nicht einzieht, gehört wieder Ihnen: Sie holen es auf der Seite Ihrer Zahlung zurück. Wenn Ihre Bedingungen eine Schiedsstelle nennen, können Sie vor diesem Tag einen Streitfall eröffnen, und dann kann der Shop nicht einziehen.";
export const changedMind = "Ich möchte stornieren";
export const changedMindAdvice =
  "Fragen Sie den Shop. Solange Ihr Geld gehalten wird, kann er alles zurückgeben, und später kann er es Ihnen erstatten, solange die Bedingungen es erlauben. Niemand sonst kann das für ihn entscheiden, außer einer Schiedsstelle in einem Streitfall.";
export const credit = "Meine Wallet konnte das Geld nicht annehmen";
export const creditAdvice = `Dann bewahrt der Contract es für Sie auf. Verbinden Sie diese Wallet auf der Seite Ihrer Zahlung: Unter „${payment.credit}“ heben Sie es ab, auch an eine andere Ihrer Adressen.`;
export const lostWallet = "Ich habe die Wallet verloren, mit der ich bezahlt habe";
export const lostWalletAdvice =
  "Was zurückkommt, geht an diese Wallet, und niemand kann es anderswohin senden. Ihre Wiederherstellungswörter öffnen sie in jeder Wallet-App wieder. Ohne sie kann das niemand; fragen Sie dann den Shop, ob er Ihnen auf andere Weise hilft.";
export const receiptProof = "Ich brauche einen Beleg oder muss einen nachweisen";
export const receiptProofAdvice = `Die Seite Ihrer Zahlung führt zum Beleg, zum Drucken oder zum Aufbewahren als Datei. Jeder kann diese Datei hier prüfen, ohne einen Server zu fragen: „${receipt.verify}“.`;

export const safety = "Sicher bleiben";
export const recoveryWords = "Jemand fragt nach meinen Wiederherstellungswörtern";
export const recoveryWordsAdvice =
  "Dann ist es ein Dieb. Kein Shop und niemand von dieser Website braucht je Ihre Wörter, Ihren Schlüssel, Ihr Passwort oder einen Blick auf Ihren Bildschirm. Nur eine einzige Seite nimmt Wörter entgegen: „Wallet“, wo Sie selbst eine Wallet in diesen Browser bringen, und sie verlassen ihn nie.";
export const recovery = "Jemand bietet an, mein Geld zurückzuholen";
export const recoveryAdvice =
  "Niemand kann mehr tun als Sie: Der Contract gehorcht Ihrer Wallet, dem Shop und Ihrer Schiedsstelle, jeweils nur so, wie die Bedingungen es sagen. Wer dafür eine Gebühr nimmt, nimmt Ihnen noch einmal Geld ab.";
export const connecting = "Ist es sicher, meine Wallet zu verbinden?";
export const connectingAdvice =
  "Das Verbinden zeigt Ihre Adresse und bewegt nichts. Was Geld bewegt, fragt Sie jedes Mal in Ihrer Wallet.";
export const onDevice = "Was behält dieser Browser?";
export const onDeviceAdvice =
  "Was Sie hier begonnen haben, damit Sie nie zweimal bezahlen; die Zahlungen, die Sie geöffnet haben, so wie sie zuletzt gelesen wurden, für die Seite „Ohne Verbindung“, auf der Sie sie auch löschen können; was Sie in einem Streitfall gesagt haben; Ihre Wahl von Sprache, Farben und Modus; und eine Wallet, wenn Sie hier eine erstellt haben, mit den Adressen, an die sie gesendet hat. Nichts davon wird dafür an jemanden gesendet. Wer diesen Browser benutzt, kann es sehen, außer dem, was das Passwort der Wallet verschließt.";

export const whom = "Wen Sie fragen können";
export const order = "Zu Ihrer Bestellung: den Shop";
export const orderAdvice = `Sein Kontakt steht auf dem Checkout und auf der Seite Ihrer Zahlung, unter „${payment.questions}“, wenn er einen angegeben hat. Oder schreiben Sie ihm dort: „${problem.messageWay}“.`;
export const site = "Zu dieser Website: ihren Betreiber";
export const siteAdvice = (host: string) =>
  `Handsel ist Software, die jeder betreiben kann. Diese hier läuft auf ${host}. Wer sie betreibt, kann Ihr Geld an niemanden gehen lassen außer an den Shop und Sie.`;
export const decides = "Sie entscheiden Streitfälle";
export const decidesAdvice = "Verbinden Sie Ihre Wallet und sehen Sie, was auf Sie wartet.";
export const toDisputes = "Zu entscheidende Streitfälle";
export const sells = "Sie haben einen Shop";
export const sellsAdvice =
  "Ihre Zahlungen, und wie Sie auf Ihrer eigenen Website Zahlungen annehmen.";
export const toShops = "Zahlungen Ihres Shops";
export const docs = "API-Referenz";
