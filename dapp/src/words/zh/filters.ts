/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const searchButton = "搜索";
export const all = "全部";
export const statusLegend = "按状态显示付款";
export const coin = "币种";
export const anyCoin = "任何币种";
export const chain = "链";
export const anyChain = "任何链";
export const from = "付款日期从";
export const until = "付款日期到";
export const datesCrossed = "此日期早于另一个日期。";
export const clear = "清除全部筛选";
export const exportCsv = "导出 CSV";
export const exported = (count: number) => plural(count, { other: `文件中有${count}笔付款。` });
export const noMatch = "没有符合条件的付款";
export const noMatchFor = (text: string) => `没有与“${text}”相符的内容`;
export const walletMalformed = "这不是钱包地址。请完整复制：0x 加40个字符。";
