/** Translated from English; reviewed by: nobody yet. */

import type { PageWords } from "./pageWords.ts";

export const de: PageWords = {
  locale: "de-DE",
  sentenceGap: " ",
  listGap: ", ",
  purposes: {
    "/payment/": [
      "Zahlung",
      "Wo das Geld dieser Zahlung ist, was wann geschieht und was Sie tun können: von Ihrem eigenen Browser aus dem Treuhand-Contract gelesen. Das Ansehen bewegt nichts: Was immer Sie hier tun, Ihre eigene Wallet fragt Sie vorher.",
    ],
    "/payments": [
      "Meine Zahlungen",
      "Was eine Wallet bezahlt hat: wo das Geld jeder Zahlung jetzt ist und was auf Sie wartet.",
    ],
    "/receipt/": [
      "Beleg",
      "Was wofür, an wen und zu welchem Kurs bezahlt wurde, mit dem, was der Treuhand-Contract in diesem Augenblick dazu sagt.",
    ],
    "/verify": [
      "Beleg prüfen",
      "Öffnen Sie die Datei eines Belegs. Ihr eigener Browser prüft, dass niemand sie verändert hat, und fragt die Blockchain nach der Zahlung.",
    ],
    "/find": [
      "Meine Zahlung finden",
      "Über ihre ID, ihre Transaktion oder die Wallet, die bezahlt hat: wo das Geld jetzt ist und was Sie tun können.",
    ],
    "/how-escrow-works": [
      "So funktioniert Treuhand",
      "Zwischen Ihnen und dem Shop steht ein Smart Contract, der nur an den Shop auszahlen oder an Sie zurückzahlen kann: wer darüber entscheidet, bis wann, und was er nicht kann.",
    ],
    "/help": [
      "Hilfe",
      "Vor dem Bezahlen, währenddessen und danach: was zu tun ist, wo Ihr Geld inzwischen ist und wen Sie fragen können.",
    ],
    "/disputes": [
      "Zu entscheidende Streitfälle",
      "Zahlungen, deren Bedingungen Ihre Wallet als Schiedsstelle nennen: was beide Seiten sagen und bis wann eine Entscheidung gilt.",
    ],
    "/wallet": [
      "Wallet",
      "Eine Wallet für alltägliche Beträge. Ihr Schlüssel entsteht in Ihrem Browser, und niemand sonst bekommt ihn je.",
    ],
    "/offline": [
      "Ohne Verbindung",
      "Was dieses Gerät zuletzt von Ihren Zahlungen gelesen hat, und wann: für Zeiten, in denen es weder diese Website noch eine Blockchain erreicht.",
    ],
    "/merchant": [
      "Ihr Shop",
      "Was auf Sie wartet, was Ihr Shop eingenommen hat und was bis wann in Treuhand gehalten wird.",
    ],
    "/merchant/payments": [
      "Zahlungen Ihres Shops",
      "Was Kunden bezahlt haben, was in Treuhand gehalten wird und was Sie einziehen können.",
    ],
    "/": [
      "Handsel: mit Krypto bezahlen, in Treuhand gehalten",
      "Bezahlen Sie mit Krypto aus Ihrer eigenen Wallet. Das Geld wartet in einem Treuhand-Contract, der nur an den Shop auszahlen oder an Sie zurückzahlen kann.",
    ],
  },
  payTo: (amount, shop) => `${amount} an ${shop} zahlen`,
  paidWithHandsel: (goods) => `${goods}. Bezahlt aus der eigenen Wallet mit Handsel.`,
  beforePaying:
    "Diese Seite zu öffnen bewegt nichts, und eine Wallet zu verbinden ebenso wenig. Sie sehen zuerst, wer Ihr Geld hält, bis wann, und was es kostet. Dann fragt Sie Ihre eigene Wallet.",
  payNeedsScripts:
    "Zum Bezahlen muss diese Seite Ihre Wallet erreichen, und dafür muss Ihr Browser JavaScript ausführen. Es wurde nichts bezahlt. Schalten Sie JavaScript ein und laden Sie neu, oder öffnen Sie diesen Link im Browser Ihrer Wallet.",
  notOpen:
    "Dies kann nicht mehr bezahlt werden oder ist schon bezahlt. Schalten Sie JavaScript ein, um zu sehen, was damit geschehen ist.",
  questions: (support) => `Fragen: ${support}.`,
  askShop: (shop) => `Oder fragen Sie ${shop}.`,
  needsScripts: "Diese Seite braucht JavaScript",
  appNeedsScripts:
    "Diese Seite braucht JavaScript: Sie spricht in Ihrem eigenen Browser mit Ihrer Wallet und liest den Treuhand-Contract. Es wurde nichts bezahlt. Schalten Sie JavaScript ein und laden Sie neu.",
  textNeedsScripts:
    "Diese Seite braucht JavaScript: Sie setzt ihre Texte in Ihrem eigenen Browser zusammen. Schalten Sie JavaScript ein und laden Sie neu.",
  partMissing:
    "Hier kann noch nicht bezahlt werden: Ein Teil dieser Seite wurde nicht geladen. Wenn es so bleibt, laden Sie die Seite neu.",
  tooOften:
    "Zu viele Anfragen. Mit keiner Zahlung ist etwas geschehen: Öffnen Sie diese Seite in einer Minute noch einmal.",
};
