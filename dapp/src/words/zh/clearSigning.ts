/** Translated from English; reviewed by: nobody yet. */

export const send = (coins: string, who: string) => `向 ${who} 发送 ${coins}`;
export const goesTo = "发送至";
export const baseUnits = (amount: string, coin: string) => `${amount} 个最小单位的 ${coin}`;
export const calls = "调用";
export const newContract = "新合约";
export const selector = "函数";
export const unknownCall = "执行此钱包无法识别的调用";
export const unknownMessage = "签署此钱包无法识别的内容";
export const allow = (who: string, coins: string) => `允许 ${who} 划走恰好 ${coins}`;
export const allowAll = (who: string, coin: string) => `允许 ${who} 划走您的全部 ${coin}`;
export const allowNone = (who: string, coin: string) => `不再允许 ${who} 划走 ${coin}`;
export const allOfIt = (coin: string) => `您在此链上现有及将来的全部 ${coin}`;
export const mayTake = "可划走";
export const takenBy = "划走方";
export const forContract = "所涉合约";
export const namesItself = "自称";
export const kind = "类型";
export const signIn = (site: string) => `登录 ${site}`;
export const signText = "签署一段文本";
export const text = "文本";
