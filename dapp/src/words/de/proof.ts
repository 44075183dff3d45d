/** Translated from English; reviewed by: nobody yet. */

export const oneMoreStep = "Noch ein Schritt";
export const firstStepDone =
  "Der erste Schritt ist getan. Zeigen Sie nun durch einen zweiten, dass Sie es sind.";
export const code = "6 Ziffern aus Ihrem Authenticator";
export const codeHint =
  "Ein Code funktioniert einmal. Der nächste kommt innerhalb von 30 Sekunden.";
export const codeWrong = "Es müssen sechs Ziffern sein.";
export const trustDevice = "Auf diesem Gerät 30 Tage lang nicht fragen";
export const trustDeviceHint =
  "Nach Ihrer Wallet wird weiterhin gefragt, und vor einer riskanten Änderung auch nach diesem Schritt.";
export const recoveryCode = "Einer Ihrer Wiederherstellungscodes";
export const recoveryCodeHint =
  "Jeder funktioniert einmal. Groß- und Kleinschreibung und Bindestriche sind egal.";
export const recoveryCodeMissing = "Geben Sie einen Code ein, wie Sie ihn aufgeschrieben haben.";
export const usePasskey = "Passkey verwenden";
export const usePasskeyHint = "Computer, Telefon oder Sicherheitsschlüssel";
export const passkeyPrompt = "Ihr Browser fragt nach Ihrem Passkey.";
export const byPasskey = "Stattdessen einen Passkey verwenden";
export const byCode = "Stattdessen Ihren Authenticator verwenden";
export const byRecoveryCode = "Wiederherstellungscode verwenden";
export const lostAll = "Ich habe das alles verloren";
export const confirm = "Bestätigen";
export const signIn = "Anmelden";
export const waitingForPasskey = "Warten auf Ihren Passkey…";
export const noPasskeysHere = "Dieser Browser kennt keine Passkeys";
export const noPasskeysAdvice =
  "Verwenden Sie einen anderen Browser, ein anderes Gerät oder einen der anderen Wege.";
export const stepUpTitle = "Zeigen Sie noch einmal, dass Sie es sind";
export const stepUpAdvice = "Diese Änderung braucht einen Nachweis aus den letzten fünf Minuten.";
export const signMessage = "Nachricht signieren";
export const signMessageHint =
  "Sie haben noch keinen zweiten Faktor, deshalb signiert Ihre Wallet eine Nachricht. Sie bewegt kein Geld.";
export const connectYours = "Verbinden Sie eine Wallet Ihres Kontos.";
export const waitingForWallet = "Warten auf Ihre Wallet…";
export const lostTitle = "Ihre zweiten Faktoren sind verloren?";
export const lostAdvice =
  "Allein mit Ihrer Wallet können Sie sie entfernen lassen. Das dauert drei Tage; in dieser Zeit erfahren es alle, die in Ihrem Konto angemeldet sind, und können es stoppen. Melden Sie sich dann wieder mit der Wallet an.";
export const startRemoval = "In drei Tagen entfernen";
export const back = "Zurück";
export const removalRunning = (when: string) => `Ihre zweiten Faktoren werden ${when} entfernt`;
export const removalRunningAdvice =
  "Melden Sie sich danach wieder mit Ihrer Wallet an. Haben Sie einen wiedergefunden? Verwenden Sie ihn und stoppen Sie das Entfernen.";
export const removalByWhom =
  "Wenn Sie es nicht waren, hat jemand Ihre Wallet: Stoppen Sie es, und ziehen Sie auf eine andere Wallet um.";
export const stopRemoval = "Entfernen stoppen";
