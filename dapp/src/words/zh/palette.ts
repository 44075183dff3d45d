/** Translated from English; reviewed by: nobody yet. */

export const title = "在店铺中搜索";
export const placeholder = "订单号、付款、交易、地址或页面";
export const payments = "付款";
export const pages = "页面";
export const nothing = (text: string) =>
  `没有与“${text}”相符的内容。付款须以完整的编号、标识或地址查找。`;
export const hint = "↑ ↓ 选择，Enter 打开，Esc 关闭";
