/** Translated from English; reviewed by: nobody yet. */

export const copied = (name: string) => `已复制${name}`;
export const copy = (name: string) => `复制${name}`;
export const justCopied = "已复制";
export const cannotCopy = "此浏览器不允许网页复制";
export const close = "关闭";
export const home = "Handsel 首页";
export const loading = (what: string) => `正在加载${what}`;
export const useLight = "使用浅色";
export const useDark = "使用深色";
export const language = "语言";
export const escrowBy = <Part>(handsel: Part) => ["托管合约：", handsel];
export const myPayments = "我的付款";
export const find = "查找我的付款";
export const howEscrowWorks = "托管如何运作";
export const help = "帮助";
