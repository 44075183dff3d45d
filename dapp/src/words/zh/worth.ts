/** Translated from English; reviewed by: nobody yet. */

export const total = "约值";
export const lessThan = (price: string) => `不到 ${price}`;
export const noRate = "目前没有汇率";
export const testMoney = "测试币";
export const coinOn = (symbol: string, chain: string) => `${symbol}（${chain}）`;
export const notCounted = (coins: string) => `未计入：${coins}。`;
export const ratesOf = (moment: string, sources: string, percent: string) =>
  `按${moment}读取的汇率。每个汇率是至少 ${sources} 个来源的中位数，任何来源与它的偏差都不超过 ${percent}。`;
export const fixedRates = "按固定汇率，仅供试用：这是测试币，没有价值。";
export const gets = "对方收到";
