/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const amountEmpty = "请输入金额。";
export const amountMalformed = (example: string) => `请用数字填写金额，例如 ${example}。`;
export const amountAmbiguous = (whole: string, decimal: string) =>
  `这个数字有两种读法。若是千位数，请不加分隔符，例如 ${whole}；若是三位小数，请在后面补一个零，例如 ${decimal}。`;
export const amountTooPrecise = (symbol: string, decimals: number) =>
  `${symbol} ${plural(decimals, { other: `最多有${decimals}位小数` })}。`;
export const amountZero = "请输入大于零的金额。";
export const amountTooLarge = (max: string) => `最多可填 ${max}。`;
export const exactly = (amount: string) => `确切金额 ${amount}。按下即可复制。`;
export const copiedExactly = (amount: string) => `已复制：${amount}`;
export const nothing = "没有金额";
