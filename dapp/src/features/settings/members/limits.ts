import { formatUnits, maxUint256 } from "viem";
import type { RefundLimit } from "../../../lib/api/apiTypes.ts";
import { amountSentence, parseAmount } from "../../../lib/money/amounts.ts";
import { listed } from "../../../lib/text/together.ts";
import type { Coin } from "./useCoins.ts";

const isOf = (coin: Coin) => (limit: RefundLimit) =>
  limit.chain_id === coin.chainId && limit.token === coin.symbol;

/** Writes limits as "50 USDC, 20 EURC"; null where there are none. */
export function limitsText(limits: readonly RefundLimit[], coins: readonly Coin[]): string | null {
  const texts = coins.flatMap((coin) => {
    const text = limitText(limits, coin);
    return text === "" ? [] : [`${text} ${coin.symbol}`];
  });
  return texts.length === 0 ? null : listed(texts);
}

/** Writes the limit of one coin for its field; empty without one. */
export function limitText(limits: readonly RefundLimit[], coin: Coin): string {
  const limit = limits.find(isOf(coin));
  return limit ? formatUnits(BigInt(limit.amount), coin.decimals) : "";
}

const read = (text: string, { decimals }: Coin) => parseAmount(text, decimals, maxUint256, true);

/** Whether a typed limit is none, or an amount of the coin; else the sentence that says why not. */
export const isLimit = (coin: Coin) => (text: string) => {
  const amount = read(text, coin);
  if ("value" in amount || amount.problem === "empty") return true;
  return amountSentence(amount.problem, coin, maxUint256);
};

/** Reads the typed limits, in the coins' order; those of coins that this service no longer has stay. */
export function readLimits(
  typed: readonly string[],
  coins: readonly Coin[],
  before: readonly RefundLimit[],
): RefundLimit[] {
  const others = before.filter((limit) => !coins.some((coin) => isOf(coin)(limit)));
  const limits = coins.flatMap((coin, index) => {
    const amount = read(typed[index] ?? "", coin);
    if ("problem" in amount) return [];
    return [{ chain_id: coin.chainId, token: coin.symbol, amount: `${amount.value}` }];
  });
  return [...others, ...limits];
}
