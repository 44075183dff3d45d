/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const customers = "顾客";
export const advice =
  "每个向您付过款的钱包占一行。名称来自您在结账页中填写的姓名，或您为钱包取的名称。";
export const searchLabel = "搜索顾客";
export const searchPlaceholder = "姓名、邮箱或地址";
export const theCustomers = "顾客";
export const customer = "顾客";
export const wallet = "钱包";
export const payments = "付款";
export const paid = "已付";
export const inDispute = "争议中";
export const lastPaid = "最近付款";
export const yourName = "您取的名称";
export const noName = "未提供姓名";
export const nobody = "还没有人付款";
export const nobodyAdvice = "每个向您付款的钱包都会列在这里，并显示付了多少、退回了多少。";
export const noneAdvice =
  "姓名、姓名中的一个词、邮箱、您自己的顾客编号和地址，须完整输入才能找到。";
export const showAll = "显示所有顾客";
export const more = "加载更多";
export const allCustomers = "所有顾客";
export const sumsTitle = "付款总额";
export const held = "托管中";
export const captured = "已收取";
export const capturedAndKept = "已收取并保留";
export const commission = "其中佣金";
export const refunded = "已退款";
export const returned = "未收取即退回";
export const total = "已付";
export const paymentsTitle = "最近的付款";
export const allPayments = "此顾客的所有付款";
export const thePayments = "付款";
export const knowTitle = "您所知道的";
export const name = "姓名";
export const email = "邮箱";
export const reference = "您的编号";
export const keptFor =
  "来自最近一个注明了顾客的结账页。自该结账页创建起保留 400 天，之后自动删除。";
export const noneGiven = "此钱包支付过的结账页均未注明顾客。";
export const ownTitle = "名称和备注";
export const ownNote = "只有您的团队能看到。";
export const nameLabel = "您为此钱包取的名称";
export const nameHint = "优先于结账页中的姓名显示。";
export const note = "备注";
export const noteHint = "您想记住的内容。";
export const noOwn = "还没有名称或备注。";
export const save = "保存";
export const saved = "已保存。";
export const allThereIs = "仅此而已：不会建立任何档案，也不会显示钱包里还有什么。";
export const theWallet = "顾客的钱包";
export const theCustomer = "顾客";
export const count = (payments: number) => plural(payments, { other: `${payments} 笔付款` });
export const andCoins = (coins: number) => plural(coins, { other: `及另外 ${coins} 种币` });
export const notInSums = (payments: number) =>
  plural(payments, {
    other: `有 ${payments} 笔付款使用了此服务器不认识的币：任何总额都不包含它们。`,
  });
export const none = (text: string) => `没有顾客符合“${text}”`;
export const paidSince = (payments: number, first: string, last: string) =>
  plural(payments, { other: `自 ${first} 起向您付款 ${payments} 次，最近一次为 ${last}` });
export const coinOn = (coin: string, chain: string) => `${chain} 上的 ${coin}`;
export const disputed = (amounts: string) => `争议中：${amounts}`;
