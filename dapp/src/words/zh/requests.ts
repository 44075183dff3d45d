/** Translated from English; reviewed by: nobody yet. */

export const title = "请求";
export const note =
  "您的密钥在最近 7 天内于此模式下向 API 发出的请求，最新的在前。不保存请求头和正文。";
export const which = "哪些请求";
export const all = "全部";
export const refused = "被拒绝";
export const theRequests = "请求";
export const none = "还没有密钥发出过请求";
export const noneRefused = "最近 7 天没有请求被拒绝";
export const goneKey = "已不存在的密钥";
export const requestId = "请求的标识";
export const took = (milliseconds: number) => `${milliseconds} 毫秒`;
