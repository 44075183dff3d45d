/** Translated from English; reviewed by: nobody yet. */

export const noLink = "Diesen Zahlungslink gibt es nicht";
export const noLinkAdvice =
  "Es wurde kein Geld bewegt. Prüfen Sie den Link, oder bitten Sie den Shop um einen neuen.";
export const cannotBeShown = "Dieser Link kann nicht angezeigt werden";
export const offer = "Angebot";
export const closed = "Dieser Zahlungslink ist geschlossen";
export const closedAdvice = (merchant: string) =>
  `Es wurde kein Geld bewegt. Bitten Sie ${merchant} um einen neuen, wenn Sie noch zahlen möchten.`;
export const payTo = (amount: string, merchant: string) => `${amount} an ${merchant} zahlen`;
export const onChain = (chain: string) => `auf ${chain}`;
export const rateLater = (symbol: string, chain: string) =>
  `Zahlung in ${symbol} auf ${chain}, zum Kurs beim Verbinden`;
/** @param wallet shortened address, which is all that the signature proves */
export const verified = (merchant: string, wallet: string) =>
  `Angebot signiert von ${merchant}, mit der Wallet ${wallet}.`;
export const verifying = "Es wird geprüft, wer dieses Angebot signiert hat…";
export const ofServer = (merchant: string) =>
  `Angebot dieses Servers. ${merchant} hat es nicht signiert.`;
export const forged = (merchant: string) =>
  `Der Server sagt, dass ${merchant} dieses Angebot signiert hat, aber signiert wurde etwas anderes. Fragen Sie dort nach, bevor Sie zahlen.`;
export const unchecked = "Wer dieses Angebot signiert hat, konnte jetzt nicht geprüft werden.";
export const nothingPaidYet =
  "Durch das Verbinden wird nichts bewegt. Sie sehen den genauen Betrag und die Netzwerkgebühr, bevor Sie bestätigen.";
