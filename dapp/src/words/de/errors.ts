/** Translated from English; reviewed by: nobody yet. */

export const cannotBeShown = "Dies kann nicht angezeigt werden";
export const tryAgain = "Erneut versuchen";
export const refusedByContract = "Der Contract hat dies abgelehnt";
export const otherNetwork = "Ihre Wallet ist in einem anderen Netzwerk";
export const otherNetworkAdvice =
  "Es wurde kein Geld bewegt. Wechseln Sie das Netzwerk in Ihrer Wallet, oder versuchen Sie es erneut und stimmen Sie dem Wechsel zu. Wenn Ihre Wallet das Netzwerk nicht kennt, fügen Sie es dort zuerst hinzu.";
export const declined = "Sie haben in Ihrer Wallet abgelehnt";
export const declinedAdvice =
  "Dadurch wurde kein Geld bewegt: Es wurde weder signiert noch gesendet. Ein Schritt, den Sie davor bestätigt haben, etwa eine Genehmigung, gilt. Versuchen Sie es erneut, wenn Sie so weit sind.";
export const stoppedWaiting = "Sie haben aufgehört, auf Ihre Wallet zu warten";
export const stoppedWaitingAdvice =
  "Von hier wurde nichts gesendet. Wenn Ihre Wallet die Anfrage noch anzeigt, lehnen Sie sie dort ab: Eine Transaktion, die Sie später bestätigen, gilt, und diese Seite zeigt sie dann an.";
export const alreadyAsking = "Ihre Wallet fragt Sie bereits";
export const alreadyAskingAdvice =
  "Es wurde kein Geld bewegt. Öffnen Sie Ihre Wallet und beantworten Sie die offene Anfrage; versuchen Sie es dann erneut.";
export const walletCannot = "Ihre Wallet kann das nicht";
export const walletCannotAdvice =
  "Es wurde kein Geld bewegt. Wenn Sie um eine Signatur gebeten wurden, senden Sie stattdessen Ihre eigene Transaktion, oder verwenden Sie eine andere Wallet.";
export const termsForged = "Der Node der Blockchain hat eine falsche Antwort gegeben";
export const termsForgedAdvice =
  "Die Bedingungen, die er gezeigt hat, sind nicht die dieser Zahlung, deshalb wird nichts angezeigt. Das Geld ist nicht betroffen. Versuchen Sie es später erneut, oder wenden Sie sich an den Administrator dieses Dienstes.";
export const historyMissing = "Die Einzelheiten dieser Zahlung können gerade nicht gelesen werden";
export const historyMissingAdvice =
  "Der Contract hat sie, das Geld ist also dort, wo die Bedingungen es vorsehen. Weder der öffentliche Verlauf noch das Log der Blockchain antwortet; diese Seite fragt von selbst erneut nach.";
export const otherChain = "Die Blockchain ist nicht die, die diese Seite zeigt";
export const otherChainAdvice =
  "Der Coin oder der Contract darauf weicht ab, deshalb wurde nichts gesendet und kein Geld bewegt. Sagen Sie dem Administrator dieses Dienstes Bescheid.";
export const accountChanged = "Das Konto in Ihrer Wallet hat gewechselt";
export const accountChangedAdvice =
  "Es wurde kein Geld bewegt. Prüfen Sie, welches Konto verbunden ist, und versuchen Sie es erneut.";
export const signatureUnfit = "Ihre Wallet hat mit einem anderen Konto signiert";
export const signatureUnfitAdvice =
  "Oder sie hat etwas geliefert, das keine Signatur ist. Es wurde verworfen, und es wurde kein Geld bewegt. Wählen Sie in Ihrer Wallet das hier gezeigte Konto und versuchen Sie es erneut.";
export const replaced = "Sie haben die Transaktion ersetzt";
export const replacedAdvice =
  "Ihre Wallet hat stattdessen eine andere Transaktion gesendet, deshalb hat diese nichts bewirkt. Nur ihre Netzwerkgebühr wurde ausgegeben. Versuchen Sie es erneut, wenn Sie so weit sind.";
export const reverted = "Die Blockchain hat die Transaktion abgelehnt";
export const revertedAdvice =
  "Außer der Netzwerkgebühr wurde kein Geld bewegt. Während sie unterwegs war, hat sich etwas geändert: Sehen Sie sich die Seite noch einmal an, bevor Sie es erneut versuchen.";
export const slow = "Die Blockchain braucht länger als üblich";
export const slowAdvice =
  "Ihre Wallet sagt, dass sie dies gesendet hat, und die Blockchain zeigt es noch nicht. Sehen Sie in Ihrer Wallet nach, was daraus geworden ist. Diese Seite sucht weiter und zeigt es an, sobald es da ist.";
export const noGas = "Nicht genug Coins für die Netzwerkgebühr";
export const noGasAdvice =
  "Es wurde kein Geld bewegt. Laden Sie Ihre Wallet mit etwas vom eigenen Coin der Blockchain auf und versuchen Sie es erneut.";
export const chainSilent = "Die Blockchain antwortet nicht";
export const chainSilentAdvice =
  "Wenn Ihre Wallet eine Transaktion gesendet hat, ist sie nicht verloren, und diese Seite findet sie. Eine Signatur, die nicht geprüft werden konnte, wird verworfen und bewegt nichts. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.";
export const unknown = "Das hat nicht funktioniert";
export const unknownSaid = (message: string) =>
  `Ihre Wallet oder die Blockchain meldet: ${message} Sehen Sie sich die Seite noch einmal an, bevor Sie es erneut versuchen.`;
export const unknownAdvice =
  "Der Grund ist nicht bekannt. Sehen Sie sich die Seite noch einmal an, bevor Sie es erneut versuchen.";
export const partMissing = "Ein Teil dieser Seite konnte nicht geladen werden";
export const partMissingAdvice =
  "Ihr Geld ist, wo es war. Prüfen Sie Ihre Verbindung und laden Sie diese Seite dann neu, um fortzufahren.";
export const noCheckout = "Diesen Checkout gibt es nicht";
export const checkoutOver = "Die Zeit zum Bezahlen ist abgelaufen";
export const alreadyPaid = "Diese Bestellung ist bereits bezahlt";
export const offerChanged = "Dieses Angebot hat sich geändert";
export const signatureRefused = "Die Signatur passt nicht";
export const signatureUsed = "Dies wurde schon einmal signiert und verwendet";
export const refusedByEscrow = "Der Treuhand-Contract hat die Zahlung abgelehnt";
export const relayerBusy = "Der Relayer kann gerade nicht senden";
export const tooManyAttempts = "Zu viele Versuche";
export const signedOut = "Sie sind abgemeldet";
export const noMerchant = "Diese Wallet gehört hier zu keinem Händler";
export const signInFailed = "Die Anmeldung hat nicht funktioniert";
export const refusedByService = "Der Dienst hat dies abgelehnt";
export const refusedByServiceAdvice = "Der Dienst hat dies abgelehnt.";
export const serviceSilent = "Der Dienst antwortet nicht";
export const serviceSilentAdvice =
  "Prüfen Sie Ihre Verbindung und versuchen Sie es erneut; was bereits in Treuhand ist, ist auf der Blockchain sicher.";
export const serviceSilentAfterAdvice =
  "Vielleicht hat er erhalten, was Sie gesendet oder signiert haben, und dann gilt es: Sehen Sie sich die Seite noch einmal an, bevor Sie es erneut versuchen. Was bereits in Treuhand ist, ist auf der Blockchain sicher.";
export const withoutEffect = "Die Transaktion hat dies nicht bewirkt";
export const withoutEffectAdvice =
  "Sie ist auf der Blockchain, hat aber an der Treuhand nichts geändert: Eine Multisig oder ein Batch kann im Inneren fehlgeschlagen sein. Sehen Sie sich die Seite noch einmal an, bevor Sie es erneut versuchen.";
export const paymentChanged = "Diese Zahlung hat sich geändert";
export const paymentChangedAdvice =
  "Inzwischen ist etwas anderes mit ihr geschehen, deshalb wurde Ihre Wallet nichts gefragt und nichts gesendet. Sehen Sie sich den jetzigen Stand an, bevor Sie fortfahren.";
export const overtaken = "Etwas anderes war schneller";
export const overtakenAdvice =
  "Diese Zahlung wurde durch eine andere Transaktion geändert, deshalb hat Ihre nichts bewirkt. Sehen Sie sich den jetzigen Stand an, bevor Sie fortfahren.";
export const signatureRefusedAdvice =
  "Sie wurde verworfen, und es wurde nichts gesendet. Signieren Sie erneut mit dem hier gezeigten Konto, oder senden Sie die Transaktion selbst.";
export const passkeyDeclined = "Es wurde kein Passkey vorgezeigt";
export const passkeyDeclinedAdvice =
  "Die Abfrage wurde geschlossen, oder niemand hat sie beantwortet. Es hat sich nichts geändert: Versuchen Sie es erneut, oder nutzen Sie einen anderen Weg.";
export const passkeyKnown = "Dieses Gerät hat bereits einen Passkey von Ihnen";
export const passkeyKnownAdvice =
  "Er steht in der Liste. Verwenden Sie ein anderes Gerät oder einen Sicherheitsschlüssel, um einen weiteren hinzuzufügen.";
export const passkeyUnable = "Dieser Browser konnte keinen Passkey verwenden";
export const passkeyUnableAdvice =
  "Es hat sich nichts geändert. Verwenden Sie einen anderen Browser, ein anderes Gerät oder einen der anderen Wege.";
export const proofRefused = "Dies hat nicht bewiesen, dass Sie es sind";
export const roleForbids = "Ihre Rolle erlaubt dies nicht";
export const factorDemanded = "Ihre Organisation verlangt zwei Faktoren";
export const noInvitation = "Diese Einladung gilt nicht mehr";
export const organisationInUse = "Bei der Organisation ist noch etwas unterwegs";
export const lastOwner = "Eine Organisation braucht einen Inhaber";
export const lastSignIn = "Sie könnten sich nicht mehr anmelden";
export const walletTaken = "Ein anderes Konto oder ein anderer Shop hat diese Wallet";
export const payoutPending = "Eine Änderung steht bereits aus";
export const tooEarly = "Zu früh, um sie selbst zu bestätigen";
