/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const noCheckout = "此结账页不存在";
export const noCheckoutAdvice = "没有资金变动。请检查链接，或向商家索取新链接。";
export const cannotBeShown = "无法显示此结账页";
export const payTo = (amount: string, merchant: string) => `向 ${merchant} 支付 ${amount}`;
export const paidTo = (amount: string, merchant: string) => `已向 ${merchant} 支付 ${amount}`;
export const theOrder = "订单";
export const backTo = (merchant: string) => `返回 ${merchant}`;
export const termsUnreadable = "无法读取此报价的条款，因此无法付款。";
export const yourOrder = "您的订单";
export const payment = "付款";
export const onChain = (chain: string) => `在 ${chain} 上`;
export const minutes = (count: number) => plural(count, { other: `${count}分钟` });
export const rateHeldFor = (time: string) => `汇率锁定剩余${time}`;
export const payableFor = (time: string) => `付款时间剩余${time}`;
export const rate = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const line = (quantity: number, name: string) =>
  quantity === 1 ? name : `${quantity} × ${name}`;
export const each = (price: string) => `单价 ${price}`;
export const inShort = (lines: readonly { name: string; quantity: number }[]) =>
  lines.map(({ quantity, name }) => line(quantity, name)).join("、");
export const tax = (name: string, rate: string | null) => (rate ? `${name} ${rate}%` : name);
export const totalWith = (taxes: readonly string[]) =>
  taxes.length === 0 ? "总计" : `总计（含 ${taxes.join("、")}）`;
