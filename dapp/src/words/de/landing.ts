/** Translated from English; reviewed by: nobody yet. */

export const headline =
  "Mit Krypto bezahlen. Der Shop bekommt sein Geld, wenn Sie haben, was Sie gekauft haben.";
export const introduction =
  "Ihr Geld wartet in einem Treuhand-Contract, einem Smart Contract, der nur an den Shop auszahlen oder an Sie zurückzahlen kann. Sie zahlen aus Ihrer eigenen Wallet und brauchen kein Konto.";
export const forPayers =
  "Sie möchten bezahlen? Öffnen Sie den Zahlungslink oder scannen Sie den QR-Code, den Sie vom Shop erhalten haben: Er führt direkt zu Ihrer Bestellung.";
export const howItGoes = "So läuft eine Zahlung ab";
export const stepPay = "Sie zahlen, einmal";
export const stepPayText =
  "Sie bestätigen in Ihrer eigenen Wallet. Das Geld geht in den Treuhand-Contract.";
export const stepHeld = "Es wird sicher gehalten";
export const stepHeldText =
  "Der Shop sieht, dass es da ist, und verschickt, was Sie gekauft haben.";
export const stepPaid = "Sie haben es: Der Shop wird bezahlt";
export const stepPaidText =
  "Auf Ihr Wort hin, oder nach den vereinbarten Tagen, wenn Sie kein Problem melden.";
export const stepBack = "Oder es kommt zu Ihnen zurück";
export const stepBackText =
  "Wenn der Shop storniert oder nicht rechtzeitig einzieht. Wenn Sie sich nicht einig sind, kann eine Schiedsstelle es nur zwischen Ihnen beiden aufteilen.";
export const forShops = "Für Shops";
export const forShopsText =
  "Links, QR-Codes, ein Checkout und eine API. Auszahlung an Ihre eigene Wallet, ohne Rückbuchungen, nachdem Sie eingezogen haben.";
export const startSelling = "Verkaufen beginnen";
export const toShops = "Zu Ihren Zahlungen";
export const cost = "Was es kostet";
export const costText =
  "Kunden: nur Netzwerkgebühren, sofern diese nicht für sie gezahlt werden. Shops: eine Provision von dem, was sie einziehen, keine von dem, was zurückgeht.";
export const control = "Wer es bewegen kann";
export const controlText =
  "Sie, der Shop und, wenn Ihre Bestellung eine nennt, eine Schiedsstelle: jeder nur so, wie Sie es signiert haben. Wer diese Website betreibt, kann es nicht nehmen und nicht anderswohin senden.";
export const signIn = "Anmelden";
export const docs = "API-Referenz";
export const myPayments = "Alle Zahlungen Ihrer Wallet";
export const wallet = "Eine Wallet in diesem Browser, für alltägliche Beträge";
