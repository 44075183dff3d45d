/** Translated from English; reviewed by: nobody yet. */

export const noLink = "此付款链接不存在";
export const noLinkAdvice = "没有资金变动。请检查链接，或向商家索取新链接。";
export const cannotBeShown = "无法显示此链接";
export const offer = "报价";
export const closed = "此付款链接已关闭";
export const closedAdvice = (merchant: string) =>
  `没有资金变动。如果您仍想付款，请向 ${merchant} 索取新链接。`;
export const payTo = (amount: string, merchant: string) => `向 ${merchant} 支付 ${amount}`;
export const onChain = (chain: string) => `在 ${chain} 上`;
export const rateLater = (symbol: string, chain: string) =>
  `以 ${chain} 上的 ${symbol} 支付，按您连接钱包时的汇率`;
/** @param wallet shortened address, which is all that the signature proves */
export const verified = (merchant: string, wallet: string) =>
  `报价由 ${merchant} 用钱包 ${wallet} 签名。`;
export const verifying = "正在核验报价的签名人…";
export const ofServer = (merchant: string) => `此服务器的报价。${merchant} 未对其签名。`;
export const forged = (merchant: string) =>
  `服务器称 ${merchant} 已对此报价签名，但这并不是其签署的内容。付款前请向对方询问。`;
export const unchecked = "暂时无法核验此报价由谁签名。";
export const nothingPaidYet = "连接钱包不会转移任何资金。您确认之前会看到确切金额和网络费。";
