/** Translated from English; reviewed by: nobody yet. */

export const wallet = "钱包";
export const developmentWallet = "开发钱包";
export const disconnect = "断开连接";
export const noWallet = "此浏览器中未找到钱包";
export const noWalletAdvice = "请安装钱包扩展程序并重新加载，或在您钱包自带的浏览器中打开本页。";
export const developmentWallets = "开发钱包：仅限本地链，没有真实资金";
export const noAccount = "您的钱包没有提供账户";
export const noAccountAdvice = "请解锁钱包，在其中为本页选择一个账户，然后重新连接。";
export const connect = (wallet: string) => `连接 ${wallet}`;
export const browserWallet = "浏览器钱包";
export const openIn = (app: string) => `在 ${app} 中打开`;
export const noWalletHere = "此浏览器中还没有钱包？以下应用都能在各自的浏览器中打开本页。";
export const metaMask = "MetaMask";
export const baseApp = "Base App";
export const trustWallet = "Trust Wallet";
export const okxWallet = "OKX Wallet";
export const ownWallet = "Handsel 钱包";
export const ownWalletNote =
  "还没有钱包？这个钱包在此一分钟即可创建。用于日常小额：硬件钱包或扩展程序能更安全地保管密钥。";
