import { plural } from "./plural.ts";

export const accepted = "What you accept";
export const acceptedNote =
  "Payers choose from these where a checkout or a link names no coin. The first is the one that is suggested.";
export const onChain = (chain: string) => `on ${chain}`;
export const nothing = "Nothing: each checkout and each link must name its coin.";
export const final = "When a payment counts as paid";
export const finalNote =
  "More blocks are safer against a block that is taken back. A change holds for payments made from then on.";
export const theRules = "the rules of each coin";
export const theCoins = "the coins";
export const change = "Change";
export const changeOf = (symbol: string, chain: string) => `Change ${symbol} on ${chain}`;
export const title = (symbol: string, chain: string) => `${symbol} on ${chain}`;
export const advice =
  "Small amounts may count sooner than large ones. The customer need not wait for any of it.";
export const step = (position: string) => `Step ${position}`;
export const upTo = (symbol: string) => `Amounts up to, in ${symbol}`;
export const above = "Amounts above that";
export const every = "Every amount";
export const needs = "Counts as paid";
export const addStep = "Add a step for smaller amounts";
export const removeStep = "Remove this step";
export const amountNeeded = "Write an amount.";
export const rising = "Each step needs a larger amount than the one before.";
export const seen = "as soon as it is in a block";
export const safe = "once the chain calls it safe";
export const finalized = "once the chain has finalized it";
export const blocks = (count: number) =>
  plural(count, { one: `after ${count} block`, other: `after ${count} blocks` });
/** A coin without a rule of the store's own. */
export const ownDepth = (rule: string) => `${rule}, as this service has it`;
export const upToThen = (amount: string, rule: string) => `up to ${amount}: ${rule}`;
export const aboveThen = (rule: string) => `above: ${rule}`;
