/** Translated from English; reviewed by: nobody yet. */

export const title = "Senden";
export const from = "Von";
export const coin = "Coin";
export const coinOn = (balance: string, chain: string) => `${balance} auf ${chain}`;
export const toWhom = "An wen";
export const toWhomHint =
  "Eine Adresse: 0x und 40 Ziffern und Buchstaben. Fügen Sie sie ein; tippen Sie sie nicht ab.";
export const toWhomOrName =
  "Wählen Sie unten aus, tippen Sie einen Namen, oder fügen Sie eine Adresse ein: 0x und 40 Ziffern und Buchstaben.";
export const people = "Senden an";
export const ownAccount = "Ihr eigenes Konto";
export const sentOn = (day: string) => `Zuletzt gesendet am ${day}`;
export const saveName = "Unter einem Namen speichern";
export const saveNameHint =
  "Nur in diesem Browser. Beim nächsten Mal wählen Sie ihn, statt eine Adresse einzufügen.";
export const nameProblems = {
  malformed: "Ein Name hat 1 bis 60 sichtbare Zeichen.",
  taken: "Eine andere Adresse hat diesen Namen. Wählen Sie einen, der beide unterscheidet.",
} as const;
export const named = (name: string) => `${name}, wie Sie sie auf diesem Gerät genannt haben.`;
export const names = "Namen auf diesem Gerät";
export const namesNote =
  "Nur dieser Browser hat sie, kein Server und kein Backup. Einen Namen zu entfernen macht nichts rückgängig, was gesendet wurde.";
export const removeName = "Entfernen";
export const receiver = {
  empty: "Geben Sie eine Adresse ein.",
  malformed:
    "Das ist keine vollständige Adresse: Sie hat 0x und 40 Ziffern und Buchstaben. Kopieren Sie sie erneut.",
  checksum:
    "Ein Buchstabe dieser Adresse ist falsch. Kopieren Sie sie erneut von dort, woher Sie sie haben.",
  other_chain:
    "Diese Adresse nennt eine andere Blockchain als die des Coins. Wählen Sie den Coin auf jener Blockchain, oder fragen Sie, wo er gewünscht ist.",
  nobody:
    "Diese Adresse gehört niemandem: Was dorthin gesendet wird, ist weg. Bitten Sie um eine andere.",
  self: "Das ist das Konto, von dem Sie senden. Wählen Sie ein anderes.",
  contract:
    "Das ist der Contract eines Coins oder der Treuhand, und was dorthin gesendet wird, ist verloren. Bitten Sie um die Adresse der Person.",
} as const;
export const isNew = "Neu für Sie";
export const isNewAdvice =
  "An diese Adresse haben Sie von diesem Browser noch nichts gesendet. Vergleichen Sie sie mit der Stelle, von der Sie sie haben, auch in der Mitte.";
export const sentBefore = "An diese Adresse haben Sie schon gesendet.";
export const yours = (name: string) => `${name}, Ihr eigenes Konto.`;
export const earlier = "die früher verwendete Adresse";
export const lookalike = (name: string) => `Das ist nicht ${name}. Es sieht nur so aus.`;
export const lookalikeAdvice =
  "Gleicher Anfang, gleiches Ende, dazwischen eine andere Adresse. Betrüger senden Ihnen von solchen Adressen winzige Beträge, damit Sie sie aus Ihrem Verlauf kopieren.";
export const pasted = "Was Sie eingefügt haben";
export const sendToKnown = (name: string) => `An ${name} senden`;
export const isContract = "Das ist ein Contract, nicht die Wallet einer Person";
export const isContractAdvice =
  "Coins, die an einen Contract gesendet werden, der sie nicht erwartet, sind verloren. Eine Börse oder eine gemeinsame Wallet kann einen haben: Vergewissern Sie sich, dass er diesen Coin auf dieser Blockchain annimmt.";
export const meant = "Ich habe diese Adresse von der Person selbst, auf einem anderen Weg";
export const meantHint = "Ich möchte dorthin senden.";
export const howMuch = "Wie viel";
export const youHave = (balance: string) => `Sie haben ${balance}.`;
export const maximum = "Maximum";
export const leftHere = "Bleibt in diesem Konto";
export const review = "Überprüfen";
export const nothing = "Es gibt nichts zu senden";
export const nothingAdvice =
  "Empfangen Sie zuerst Coins. Sie erscheinen hier, sobald die Blockchain sie hat.";
export const notRead = "Was Sie haben, konnte nicht gelesen werden";
export const notReadAdvice =
  "Der Node der Blockchain antwortet nicht. Er wird alle paar Sekunden erneut gefragt.";
export const sent = (coins: string, to: string) => `${coins} an ${to} gesendet`;
export const onItsWay = (chain: string) => `Unterwegs auf ${chain}…`;
export const arrived = (chain: string) => `Auf ${chain} angekommen.`;
export const failed =
  "Die Blockchain hat es abgelehnt, und außer der Gebühr hat nichts Ihr Konto verlassen. Prüfen Sie Betrag und Adresse und versuchen Sie es erneut.";
export const transaction = "Transaktion";
export const done = "Fertig";
export const again = "Erneut senden";
