/** Translated from English; reviewed by: nobody yet. */

import * as pay from "./pay.ts";

export const title = "So funktioniert Treuhand";
export const lead =
  "Zwischen Ihnen und dem Shop steht ein Smart Contract auf der Blockchain. Er kann mit Ihrem Geld zwei Dinge tun: es an den Shop auszahlen oder es Ihnen zurückzahlen. Die Bedingungen, die Sie signieren, sagen, wer darüber entscheidet und bis wann.";

export const way = "Der Weg Ihres Geldes";
export const pays = "Sie zahlen";
export const paysText =
  "Sie bestätigen in Ihrer eigenen Wallet. Von da an hat der Contract das Geld, und weder der Shop noch diese Website hat es.";
export const isHeld = "Es wird gehalten";
export const isHeldText =
  "In den Tagen, die Ihnen die Bedingungen zum Prüfen Ihres Einkaufs geben, können nur Sie das Geld auszahlen lassen. Der Shop sieht, dass es da ist, und verschickt Ihre Bestellung.";
export const isPaid = "Der Shop wird bezahlt";
export const isPaidText =
  "Wenn Sie sagen, dass Sie Ihre Bestellung haben, oder wenn der Shop das Geld nach diesen Tagen einzieht. Ist alles in Ordnung, müssen Sie nichts tun.";
export const comesBack = "Oder es kommt zu Ihnen zurück";
export const comesBackText =
  "Der Shop kann es jederzeit zurückgeben, solange es gehalten wird. Was er bis zu seinem letzten Tag nicht einzieht, gehört wieder Ihnen: Sie holen es selbst zurück und brauchen niemanden dafür.";
export const isRefunded = "Eine Erstattung, später";
export const isRefundedText =
  "Was der Shop eingezogen hat, kann er bis zum Datum in den Bedingungen noch erstatten. Das ist dann sein eigenes Geld, deshalb kann ihn niemand dazu zwingen.";

export const depends = "Lesen Sie die Bedingungen Ihrer Bestellung";
export const dependsText = `Manche Bestellungen werden sofort an den Shop gezahlt. Manche geben Ihnen keine Tage zum Prüfen, nennen keine Schiedsstelle oder haben keinen letzten Tag. Der Checkout sagt es in Worten, bevor Sie zahlen, unter „${pay.whatIsSigned}“.`;

export const whoCan = "Wer was kann";
export const can = "Kann";
export const cannot = "Kann nicht";
export const you = "Sie";
export const youCan =
  "Das Geld an den Shop auszahlen lassen, sobald Sie möchten. Vor dem letzten Tag des Shops einen Streitfall eröffnen, wenn die Bedingungen eine Schiedsstelle nennen. Zurückholen, was nicht eingezogen wurde.";
export const youCannot =
  "Es vor dem letzten Tag des Shops allein zurückholen oder rückgängig machen, was der Shop eingezogen hat.";
export const shop = "Der Shop";
export const shopCan =
  "Nach Ihren Prüftagen und vor seinem letzten Tag einziehen. Geld zurückgeben. Ihnen eine Aufteilung anbieten. Selbst einen Streitfall eröffnen.";
export const shopCannot =
  "Früher, später oder während eines Streitfalls einziehen. Mehr nehmen, als Sie signiert haben, oder es an eine andere Adresse senden.";
export const arbiter = "Die Schiedsstelle";
export const arbiterCan = "Zwischen Ihnen beiden aufteilen, worum es in einem Streitfall geht.";
export const arbiterCannot =
  "Ohne Streitfall handeln, das Geld an andere senden oder Sie beide daran hindern, sich zu einigen.";
export const site = "Diese Website";
export const siteCan =
  "Ihre Signatur auf die Blockchain bringen und die Netzwerkgebühr für Sie zahlen. Im Namen eines Shops einziehen oder zurückgeben, wenn der Shop es erlaubt hat.";
export const siteCannot =
  "Ändern, was Sie signiert haben, oder Geld an andere als den Shop und Sie gehen lassen. Fällt sie aus, antwortet der Contract Ihrer Wallet weiterhin.";
export const issuer = "Der Herausgeber des Coins";
export const issuerCan =
  "Seinen Coin einfrieren, wenn der Coin das zulässt: im Contract wie in jeder Wallet.";
export const issuerCannot = "Zahlungen in anderen Coins antasten.";

export const disagree = "Wenn Sie sich nicht einig sind";
export const message = "Schreiben Sie dem Shop";
export const messageText = "Das bewegt kein Geld und ändert kein Datum.";
export const split = "Einigen Sie sich auf eine Aufteilung";
export const splitText =
  "Einer von Ihnen schlägt vor, wer was bekommt. Nur wenn beide signieren, wird das Geld bewegt.";
export const dispute = "Eröffnen Sie einen Streitfall";
export const disputeText =
  "Der Shop kann nicht mehr einziehen: Die Schiedsstelle Ihrer Bedingungen teilt das Geld zwischen Ihnen beiden auf, wenn Sie sich nicht vorher einigen. Fällt in 90 Tagen keine Entscheidung, gehört alles Ihnen. Holen Sie es dann zurück, denn bis dahin gilt auch eine verspätete Entscheidung.";
export const whereTo = "Alle drei Wege finden Sie auf der Seite Ihrer Zahlung.";

export const costs = "Was es kostet";
export const costsText =
  "Sie zahlen die Netzwerkgebühr, sofern die Website sie nicht für Sie zahlt; der Checkout sagt vor dem Bezahlen, was gilt. Der Shop zahlt eine Provision von dem, was er einzieht, und nichts für das, was zurückgeht. Eine Schiedsstelle kann eine eigene Gebühr verlangen, ein Gericht einen Vorschuss.";

export const limits = "Was es nicht kann";
export const limitGoods =
  "Sehen, ob Ihre Bestellung gut ist. Das klären Sie, der Shop und die Schiedsstelle untereinander.";
export const limitWallet =
  "Anderswohin als an die Wallet zurückzahlen, die bezahlt hat. Behalten Sie diese Wallet und ihre Wiederherstellungswörter.";
export const limitPublic =
  "Beträge, Wallets und Beweise geheim halten: Jeder kann sie auf der Blockchain lesen. Was Sie gekauft haben, steht dort nur als Fingerabdruck.";
export const limitAudit =
  "Frei von Risiko sein. Jeder kann den Contract und seine Tests lesen, aber kein Dritter hat ihn geprüft.";

export const check = "Prüfen Sie es selbst";
export const checkText =
  "Der Contract hat keinen Besitzer, und niemand kann ihn anhalten oder ändern. Hier steht, wo er ist und in welchen Coins hier gezahlt wird.";
export const contractOn = (chain: string) => `Treuhand-Contract auf ${chain}`;
export const lookUp = (chain: string) => `Auf ${chain} nachschlagen`;
export const coins = (symbols: readonly string[]) => symbols.join(", ");
export const find = "Meine Zahlung finden";
export const verify = "Beleg prüfen";
export const toHelp = "Hilfe zu einer Zahlung";
