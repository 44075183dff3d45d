/** Translated from English; reviewed by: nobody yet. */

export const wallet = "Wallet";
export const developmentWallet = "Entwicklungs-Wallet";
export const disconnect = "Trennen";
export const noWallet = "Keine Wallet in diesem Browser gefunden";
export const noWalletAdvice =
  "Installieren Sie eine Wallet-Erweiterung und laden Sie neu, oder öffnen Sie diese Seite im eigenen Browser Ihrer Wallet.";
export const developmentWallets = "Entwicklungs-Wallets – nur lokale Blockchain, kein echtes Geld";
export const noAccount = "Ihre Wallet hat kein Konto genannt";
export const noAccountAdvice =
  "Entsperren Sie sie, wählen Sie darin ein Konto für diese Seite, und verbinden Sie sich erneut.";
export const connect = (wallet: string) => `${wallet} verbinden`;
export const browserWallet = "Browser-Wallet";
export const openIn = (app: string) => `In ${app} öffnen`;
export const noWalletHere =
  "Noch keine Wallet in diesem Browser? Jede dieser Apps öffnet diese Seite in ihrem eigenen.";
export const metaMask = "MetaMask";
export const baseApp = "Base App";
export const trustWallet = "Trust Wallet";
export const okxWallet = "OKX Wallet";
export const ownWallet = "Handsel-Wallet";
export const ownWalletNote =
  "Noch keine Wallet? Diese wird hier in einer Minute erstellt. Für alltägliche Beträge: Eine Hardware-Wallet oder eine Erweiterung schützt ihren Schlüssel besser.";
