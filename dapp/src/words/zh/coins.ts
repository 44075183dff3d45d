/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const accepted = "您接受的币种";
export const acceptedNote = "结账页或链接未指定币种时，付款人从这些币种中选择。第一个为建议币种。";
export const onChain = (chain: string) => `在 ${chain} 上`;
export const nothing = "无：每个结账页和每个链接都必须指定币种。";
export const final = "付款何时视为已支付";
export const finalNote = "等待的区块越多，越能防范区块被撤回。更改适用于此后的付款。";
export const theRules = "各币种的规则";
export const theCoins = "币种";
export const change = "更改";
export const changeOf = (symbol: string, chain: string) => `更改 ${chain} 上的 ${symbol}`;
export const title = (symbol: string, chain: string) => `${chain} 上的 ${symbol}`;
export const advice = "小额付款可以比大额付款更早视为已支付。顾客无须为此等待。";
export const step = (position: string) => `第${position}档`;
export const upTo = (symbol: string) => `金额上限（${symbol}）`;
export const above = "超过上述金额";
export const every = "所有金额";
export const needs = "视为已支付";
export const addStep = "为较小金额添加一档";
export const removeStep = "移除此档";
export const amountNeeded = "请填写金额。";
export const rising = "每一档的金额都必须大于前一档。";
export const seen = "进入区块即可";
export const safe = "链将其视为安全后";
export const finalized = "链最终确认后";
export const blocks = (count: number) => plural(count, { other: `${count}个区块后` });
/** A coin without a rule of the store's own. */
export const ownDepth = (rule: string) => `${rule}（本服务的规则）`;
export const upToThen = (amount: string, rule: string) => `不超过 ${amount}：${rule}`;
export const aboveThen = (rule: string) => `超过此金额：${rule}`;
