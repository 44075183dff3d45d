/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "查找我的付款";
export const label = "查找我的付款";
export const placeholder = "付款、交易或钱包地址";
export const hint = "在您的收据上和钱包的历史记录中。";
export const find = "查找";
export const connected = "使用已连接的钱包";
export const connect = "或连接您付款所用的钱包";
export const malformed = (length: number) =>
  `付款或交易的编号有66个字符，钱包地址有42个，都以 0x 开头。此内容有${length}个字符。`;
export const whereToLook = "在哪里可以找到";
export const payment = "付款";
export const paymentPlace = "在收据上和商家的邮件中";
export const transaction = "交易";
export const transactionPlace = "在您的钱包或交易所的历史记录中";
export const wallet = "钱包";
export const walletPlace = "您付款所用的地址。人人都能看到它付过什么；只有您能对其操作。";
export const verify = "核验收据的证明";
export const seen = "此设备最后读到的内容";
export const decide = "由您的钱包裁决的争议";
export const theChains = "链上数据";
export const newest = (count: number) => `最近${count}笔付款`;
export const older = "显示更早的付款";
export const found = (count: number) => plural(count, { other: `找到${count}笔付款` });
export const connectToAct = "要确认收货或报告问题，请打开该付款，并连接您付款所用的钱包。";
export const nothing = (text: string) => `未找到与 ${text} 相关的内容`;
export const nothingAdvice = (chains: string) =>
  `这并不表示您的付款丢失了。我们已在 ${chains} 上查找过付款、交易和钱包，并会自动再次查找。`;
export const whatItCanBe = "可能的原因";
export const justPaid = "刚刚付款";
export const justPaidAdvice = "链需要一点时间。本页会自动再次查找。";
export const exchange = "从交易所发出";
export const exchangeAdvice = "交易所可能尚未发出。请在交易所查看是否显示“已完成”和交易编号。";
export const otherServer = "通过另一台 Handsel 服务器付款";
export const otherServerAdvice = "请再次打开结账链接：其网址会告诉您是哪一台。";
export const wrongCharacter = "有字符错误";
export const wrongCharacterAdvice = (length: number) =>
  `请复制编号，不要手动输入。您的编号有${length}个字符，长度是对的。`;
export const askForHelp = "付款帮助";
export const blind = (chains: string) => `我们暂时无法查看 ${chains}`;
export const blindAdvice =
  "因此我们无法判断它是否在那里。您的款项在链上，不在这里。本页会自动重试。";
