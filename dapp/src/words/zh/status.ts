/** Translated from English; reviewed by: nobody yet. */

export const notPaid = "未支付";
export const held = "托管中";
export const partlyCaptured = "部分已收取";
export const captured = "已收取";
export const refunded = "已退款";
export const returned = "已退还";
export const expired = "收取期已结束";
export const disputed = "争议中";
