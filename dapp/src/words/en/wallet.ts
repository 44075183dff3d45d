export const wallet = "Wallet";
export const developmentWallet = "development wallet";
export const disconnect = "Disconnect";
export const noWallet = "No wallet found in this browser";
export const noWalletAdvice =
  "Install a wallet extension and reload, or open this page in your wallet's own browser.";
export const developmentWallets = "Development wallets — local chain only, no real money";
export const noAccount = "Your wallet gave no account";
export const noAccountAdvice =
  "Unlock it, choose an account for this page in it, and connect again.";
export const connect = (wallet: string) => `Connect ${wallet}`;
export const browserWallet = "Browser wallet";
export const openIn = (app: string) => `Open in ${app}`;
export const noWalletHere =
  "No wallet in this browser yet? Each of these opens this page in its own.";
export const metaMask = "MetaMask";
export const baseApp = "Base App";
export const trustWallet = "Trust Wallet";
export const okxWallet = "OKX Wallet";
export const ownWallet = "Handsel wallet";
export const ownWalletNote =
  "No wallet yet? This one is made here in a minute. For everyday amounts: a hardware wallet or an extension keeps its key safer.";
