/** Translated from English; reviewed by: nobody yet. */

export const dropped = "已失效";
export const byReorganisation = "已不在链上";
export const disputed = "争议中";
export const deadlinesPause = "期限暂停";
export const refunded = "已退款";
export const inFull = "全额";
export const wentBack = "已退还";
export const toCustomer = "退给客户";
export const partRefunded = "部分退款";
export const captured = "已收取";
export const notCollected = "未收取";
export const mayGoBack = "现在可能退回";
export const held = "托管中";
export const ready = "可收取";
export const toCapture = "等待收取";
export const partOf = (part: string, whole: string) => `${whole} 中的 ${part}`;
export const alsoWentBack = (amount: string) => `已退还 ${amount}`;
export const frees = (time: string) => `${time} 可收取`;
export const partCaptured = (amount: string) => `已收取 ${amount}`;
