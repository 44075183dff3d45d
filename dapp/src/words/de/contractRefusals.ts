/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the name of the contract's error. */
export const ofContract: Readonly<Record<string, string>> = {
  AddressEmptyCode: "An dieser Adresse ist kein Contract. Es wurde nichts bewegt.",
  AmountExceedsCredit:
    "Der Betrag übersteigt Ihr Guthaben im Treuhand-Contract. Wählen Sie einen kleineren Betrag.",
  AmountExceedsHeld:
    "Der Betrag übersteigt, was von dieser Zahlung in Treuhand gehalten wird. Wählen Sie einen kleineren.",
  ArbiterInvalid:
    "Die Schiedsstelle dieser Bedingungen ist zugleich einer der Beteiligten. Bitten Sie den Händler um einen neuen Checkout.",
  ArbiterMissing:
    "Diese Zahlung hat keine Schiedsstelle, deshalb ist kein Streitfall möglich. Wenden Sie sich an den Händler.",
  ArbitrationNotOver:
    "Die Schiedsstelle hat noch Zeit zu entscheiden. Versuchen Sie es nach Ablauf ihrer Frist erneut.",
  AmountExceedsRefundable:
    "Der Betrag übersteigt, was noch erstattet werden kann. Wählen Sie einen kleineren Betrag.",
  AmountZero: "Der Betrag ist null. Wählen Sie einen Betrag über null.",
  AuthorizationUnsupported:
    "Der eigene Coin der Blockchain kann nicht per Signatur bezahlt werden. Zahlen Sie stattdessen mit einer Transaktion.",
  BatchEmpty: "Der Batch enthält keine Zahlung. Wählen Sie mindestens eine.",
  CallerNotArbiter:
    "Nur die Schiedsstelle dieser Zahlung kann über sie entscheiden. Verbinden Sie die Wallet der Schiedsstelle.",
  CallerNotMerchant:
    "Nur der Händler dieser Zahlung kann dies tun. Verbinden Sie die Wallet des Händlers.",
  CallerNotMerchantOrPayee:
    "Nur der Händler oder der Empfänger dieser Zahlung kann sie erstatten. Verbinden Sie eine ihrer Wallets.",
  CallerNotPayerOrMerchant:
    "Nur der Zahler oder der Händler dieser Zahlung kann dies tun. Verbinden Sie eine ihrer Wallets.",
  CaptureClosed:
    "Die Einzugsfrist ist abgelaufen. Das gehaltene Geld kann nur noch an den Zahler zurückgehen.",
  CaptureNotOpen: "Die Prüffrist des Zahlers ist noch nicht abgelaufen. Ziehen Sie danach ein.",
  CapturePeriodMissing:
    "Die Bedingungen haben weder eine Einzugsfrist noch eine Schiedsstelle, das Geld könnte also für immer gehalten werden.",
  CapturePeriodTooShort: "Die Einzugsfrist dieser Bedingungen muss länger sein als ihre Prüffrist.",
  DeliveryMismatch:
    "Dieser Coin nimmt bei Überweisungen eine Gebühr und wird nicht unterstützt. Es wurde kein Geld bewegt.",
  ECDSAInvalidSignature: "Die Signatur ist nicht gültig. Signieren Sie erneut.",
  ECDSAInvalidSignatureLength: "Die Signatur hat die falsche Länge. Signieren Sie erneut.",
  ECDSAInvalidSignatureS: "Die Signatur hat nicht die Standardform. Signieren Sie erneut.",
  ERC20InsufficientAllowance:
    "Für diesen Coin ist weniger als dieser Betrag genehmigt. Genehmigen Sie zuerst den Betrag.",
  ERC20InsufficientBalance:
    "Die zahlende Wallet hat nicht genug von diesem Coin. Laden Sie etwas auf, und versuchen Sie es erneut.",
  ERC20InvalidApprover: "Der Coin nimmt von dieser Adresse keine Genehmigungen an.",
  ERC20InvalidReceiver: "Der Coin nimmt diesen Empfänger nicht an.",
  ERC20InvalidSender: "Der Coin nimmt diesen Absender nicht an.",
  ERC20InvalidSpender: "Der Coin lässt nicht zu, dass diese Adresse ihn für andere ausgibt.",
  ERC2612ExpiredSignature: "Die signierte Genehmigung ist abgelaufen. Signieren Sie eine neue.",
  ERC2612InvalidSigner:
    "Die Genehmigung wurde von einer anderen Wallet signiert. Signieren Sie mit der zahlenden Wallet.",
  ERC3009InvalidAuthorizationTime:
    "Die signierte Autorisierung ist abgelaufen. Öffnen Sie einen neuen Checkout.",
  ERC3009InvalidSignature:
    "Die Signatur passt nicht zu dieser Zahlung. Signieren Sie erneut mit der zahlenden Wallet.",
  ERC3009UsedAuthorization:
    "Diese Autorisierung wurde bereits verwendet. Prüfen Sie den Stand der Zahlung, bevor Sie erneut zahlen.",
  DisputeClosed:
    "Die Zeit für einen Streitfall ist abgelaufen. Das gehaltene Geld kann an den Zahler zurückgehen: Holen Sie es zurück.",
  FailedCall: "Ein Aufruf ist ohne Angabe von Gründen fehlgeschlagen. Es wurde kein Geld bewegt.",
  FeeRecipientInvalid:
    "Die Bedingungen haben eine Provision, für die nicht genau ein gültiger Empfänger oder eine Liste genannt ist oder die an den Zahler ginge.",
  FeeTooHigh: "Die Provision in diesen Bedingungen liegt über 100\u00a0%.",
  FundingClosed:
    "Die Zeit zum Bezahlen ist abgelaufen, und es wurde kein Geld bewegt. Bitten Sie den Händler um einen neuen Checkout.",
  GasTooLow:
    "Die Transaktion hatte zu wenig Gas, um alle auszuzahlen. Es wurde kein Geld bewegt. Senden Sie sie mit mehr Gas.",
  InstantTermsInvalid:
    "Eine Zahlung, die sofort ausgezahlt wird, kann weder eine Prüffrist noch eine Einzugsfrist noch eine Schiedsstelle haben.",
  InvalidAccountNonce:
    "Diese Signatur wurde bereits verwendet oder ist nicht an der Reihe. Signieren Sie erneut.",
  InvalidShortString: "Der Contract wurde mit einem unmöglichen Namen eingerichtet.",
  MerchantMissing: "Die Bedingungen nennen keinen Händler.",
  PayeeInvalid: "Die Bedingungen nennen keinen gültigen Empfänger.",
  PayerMissing: "Die Bedingungen nennen keinen Zahler.",
  PaymentAlreadyFunded: "Diese Zahlung wurde bereits geleistet. Es wurde nichts weiter genommen.",
  PaymentNotDisputed: "Zu dieser Zahlung gibt es keinen Streitfall. Prüfen Sie ihren Stand.",
  PaymentNotHeld:
    "Diese Zahlung wird nicht in Treuhand gehalten, oder sie wartet auf eine Entscheidung. Prüfen Sie ihren Stand.",
  RecipientInvalid: "Die Adresse des Empfängers ist nicht gültig. Wählen Sie eine andere Adresse.",
  ReclaimNotOpen:
    "Der Händler kann diese Zahlung noch einziehen. Holen Sie das Geld nach der Einzugsfrist zurück.",
  ReentrancyGuardReentrantCall:
    "Ein Contract hat während einer Zahlung zurückgerufen. Es wurde kein Geld bewegt.",
  RefundPeriodTooShort:
    "Die Erstattungsfrist dieser Bedingungen muss länger sein als ihre Prüffrist.",
  RefundClosed:
    "Die Erstattungsfrist ist abgelaufen. Zahlen Sie dem Kunden das Geld direkt zurück.",
  SafeERC20FailedOperation: "Der Coin hat die Überweisung abgelehnt. Es wurde kein Geld bewegt.",
  SafeCastOverflowedUintDowncast:
    "Der Coin kann einen so hohen Betrag nicht überweisen. Wählen Sie einen kleineren Betrag.",
  SelfPayment:
    "Die zahlende Wallet ist zugleich die des Händlers oder des Empfängers. Zahlen Sie mit einer anderen Wallet.",
  SignatureExpired:
    "Die Signatur ist abgelaufen, und es wurde nichts bewegt. Signieren Sie erneut.",
  SignatureInvalid:
    "Die Signatur passt nicht. Signieren Sie erneut mit der Wallet, die signieren muss.",
  SplitCountInvalid: "Eine Provision wird auf 1 bis 32 Empfänger aufgeteilt. Ändern Sie die Liste.",
  SplitRecipientInvalid: "Ein Empfänger der Provision ist nicht gültig. Ändern Sie die Liste.",
  SplitSumInvalid:
    "Die Anteile an der Provision ergeben zusammen nicht 100\u00a0%. Ändern Sie die Liste.",
  SplitsMismatch:
    "Dies ist nicht die Liste der Empfänger in den Bedingungen der Zahlung. Verwenden Sie die Liste in den Bedingungen.",
  StringTooLong: "Der Contract wurde mit einem zu langen Namen eingerichtet.",
  TokenMismatch:
    "Die Zahlungen eines Batches müssen denselben Coin verwenden. Zahlen Sie sie einzeln.",
  ValueMismatch: "Der gesendete Betrag ist nicht der zu zahlende. Es wurde kein Geld bewegt.",
  WithdrawForRefused:
    "Nur wem dieses Guthaben gehört, kann es auszahlen lassen. Es wurde nichts bewegt.",
  WithdrawalFailed:
    "Die empfangende Wallet oder der Coin hat die Auszahlung abgelehnt. Das Guthaben ist unverändert.",
};
