/** Translated from English; reviewed by: nobody yet. */

export const notEnough = (symbol: string) => `Nicht genug ${symbol} in dieser Wallet`;
export const noGas = "Nicht genug Coins für die Netzwerkgebühr";
export const noGasAdvice = (missing: string) =>
  `Es wurde kein Geld bewegt. Ihre Wallet braucht etwa ${missing} mehr für die Netzwerkgebühr. Laden Sie sie damit auf und versuchen Sie es erneut.`;
export const cannotSign = "Ihre Wallet kann dies nicht signieren";
export const cannotSignAdvice =
  "Es wurde kein Geld bewegt. Zahlen Sie die Gebühr stattdessen selbst.";
export const quotaUsed = "Die kostenlosen Netzwerkgebühren sind für heute aufgebraucht";
export const quotaUsedAdvice =
  "Es wurde kein Geld bewegt. Zahlen Sie die Gebühr stattdessen selbst. Oder kommen Sie morgen wieder.";
export const signatureRefused = "Die Signatur dieser Wallet wurde nicht angenommen";
export const signatureRefusedAdvice =
  "Sie wurde verworfen, und es wurde kein Geld bewegt. Manche Konten können nicht per Signatur zahlen: Zahlen Sie die Gebühr stattdessen selbst, oder signieren Sie erneut.";
export const notUnderstood = "Der Dienst hat dies abgelehnt";
export const notUnderstoodAdvice =
  "Er hat nicht angenommen, was diese Seite gesendet hat, deshalb wurde kein Geld bewegt. Laden Sie die Seite neu und versuchen Sie es erneut.";
export const offerWrong = "Dieses Angebot ist nicht stimmig";
export const offerWrongAdvice = (merchant: string) =>
  `Was diese Seite zeigt, ist nicht das, was Sie signieren würden; deshalb ist das Bezahlen gesperrt. Es wurde kein Geld bewegt. Bitten Sie ${merchant} um einen neuen Checkout.`;
export const notEnoughAfterAll = (symbol: string) =>
  `Es wurde kein Geld bewegt. Laden Sie diese Wallet mit ${symbol} auf, oder verbinden Sie eine andere, und zahlen Sie erneut.`;
export const relaySlow = "Die Blockchain braucht länger als üblich";
export const relaySlowAdvice =
  "Sie haben signiert, und der Relayer hat Ihre Zahlung. Diese Seite sucht weiter, und Sie können nicht zweimal zahlen. Sie können auch die Gebühr selbst zahlen.";
export const relayerSilent = "Der Relayer antwortet nicht";
export const relayerSilentAdvice =
  "Sie haben signiert. Ob der Relayer es gesendet hat, ist nicht bekannt: Diese Seite fragt den Contract, und Ihre Signatur gilt nur einmal. Versuchen Sie es erneut: Sie ist auf diesem Gerät gespeichert. Oder zahlen Sie die Gebühr selbst; Sie können nicht zweimal zahlen.";
