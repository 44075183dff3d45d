/** Translated from English; reviewed by: nobody yet. */

export const lookingForYourWallet = "Ihre Wallet wird gesucht…";
export const otherChain =
  "Dieser Checkout ist auf einer Blockchain, die hier nicht eingerichtet ist";
export const otherChainAdvice = (merchant: string) =>
  `Diese Seite kann ihn weder lesen noch bezahlen. Bitten Sie ${merchant} um einen neuen Checkout.`;
export const qrCode = "QR-Code mit dem Link dieser Seite";
export const otherDevice =
  "Wallet auf dem Telefon? Scannen Sie den Code. Diese Seite aktualisiert sich von selbst.";
export const link = "Link";
export const serviceSilent = "Der Dienst antwortet gerade nicht";
export const serviceSilentAdvice =
  "Was Sie sehen, ist vielleicht nicht ganz aktuell. Sie können trotzdem zahlen, wenn Sie die Netzwerkgebühr selbst zahlen.";
export const chooseWallet = "Wallet auswählen";
export const openWalletApp = "Ihre Wallet-App öffnen";
export const connectNote = "Durch das Verbinden wird nichts bewegt.";
/** Stands after "in" and "mit". */
export const wallet = "Ihrer Wallet";
export const payWith = "Bezahlen mit";
export const change = "Ändern";
export const changeWallet = "Wallet wechseln";
export const balance = (amount: string) => `Verfügbar: ${amount}`;
export const balanceUnknown = "Verfügbarer Betrag unbekannt: Die Blockchain antwortet nicht";
export const notEnough = (symbol: string) => `Nicht genug ${symbol} in dieser Wallet`;
export const notEnoughAdvice = (amount: string) =>
  `Laden Sie ${amount} auf, oder verbinden Sie eine andere Wallet.`;
export const networkFee = "Netzwerkgebühr";
export const feePaidForYou = "Keine, sie wird für Sie gezahlt";
export const feeByYou = (nativeSymbol: string) => `Von Ihnen, in ${nativeSymbol}`;
export const pay = (amount: string) => `${amount} zahlen`;
export const payWithFee = (amount: string) => `${amount} und die Gebühr zahlen`;
export const paying = (amount: string) => `${amount} werden gezahlt`;
export const payFeeMyself = "Gebühr selbst zahlen";
export const payWithoutFee = "Ohne Netzwerkgebühr zahlen";
export const confirmOnce = (wallet: string) => `Sie bestätigen einmal, in ${wallet}`;
export const confirmTwice = (amount: string) =>
  `Zweimal bestätigen: genau ${amount} genehmigen, dann zahlen`;
export const willSwitch = (wallet: string, chain: string) =>
  `Bestätigen in ${wallet}: zuerst den Wechsel zu ${chain}, dann die Zahlung`;
export const preparing = "Wird vorbereitet";
export const confirmIn = (wallet: string) => `In ${wallet} bestätigen`;
export const switchIn = (wallet: string) => `In ${wallet} das Netzwerk wechseln`;
export const resetIn = (wallet: string) => `In ${wallet} eine ältere Genehmigung zurücknehmen`;
export const resetting = "Eine ältere Genehmigung wird zurückgenommen";
export const approve = "Genehmigen";
export const approveIn = (wallet: string) => `In ${wallet} genehmigen`;
export const approving = "Wird genehmigt";
export const sending = "Wird gesendet";
export const paid = "Bezahlt";
export const nothingMoved = "Es wurde noch nichts bewegt.";
export const mayClose = "Einige Sekunden. Sie können diese Seite schließen: Es geht weiter.";
export const whatIsSigned = "Was genau signiere ich?";
export const exactlyThis = (amount: string) =>
  `Sie lassen genau ${amount} in die Treuhand gehen, einmal. Nichts anderes in Ihrer Wallet kann angetastet werden.`;
export const escrowOn = (chain: string) => `Handsel-Treuhand auf ${chain}`;
export const payoutAddress = "Die Auszahlungsadresse des Shops";
export const yourWallet = (wallet: string) => `Sie, mit ${wallet}`;
export const rawMessage = "Die Rohnachricht";
export const soldBy = "Verkauft von";
export const questions = "Fragen";
export const refundPolicy = "Der Shop zu Erstattungen";
export const chooseCoin = "Mit welchem Coin bezahlen?";
export const coinHasBegun =
  "Mit diesem Coin hat eine Zahlung begonnen. Mit einem anderen Coin wäre es eine zweite Zahlung.";
export const beganElsewhere = "Eine andere Zahlung dieser Bestellung hat begonnen";
export const beganElsewhereAdvice = (from: string) =>
  `Sie wurde auf diesem Gerät von der Wallet ${from} begonnen und kann noch ankommen. Dann wäre eine weitere eine zweite Zahlung, und beide würden gelten. Machen Sie mit jener weiter, oder zahlen Sie nur dann neu, wenn Sie sicher sind, dass sie nicht mehr kommt.`;
export const payAllTheSame = "Trotzdem neu zahlen";
export const onChain = (chain: string) => `auf ${chain}`;
export const has = (amount: string) => `Sie haben ${amount}`;
export const inCoin = (amount: string, symbol: string) => `${amount}\u00a0${symbol}`;
export const fiatAndCoin = (fiat: string | null, coin: string) =>
  fiat === null ? `weniger als ein Cent (${coin})` : `${fiat} (${coin})`;
export const feeAbout = (fee: string) => `Dazu etwa ${fee}`;
export const fromExchange =
  "Coins auf einer Börse? Senden Sie sie zuerst an eine eigene Wallet und zahlen Sie dann von dort. Eine Erstattung geht an die Adresse zurück, die gezahlt hat, und die Adresse einer Börse kann weder eine Bestellung bestätigen noch ein Problem melden.";
