import type { Token } from "@handsel/protocol";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import type { CoinAmount } from "../../lib/worth/worth.ts";
import type { HeldPart } from "../../queries/merchantHeld.ts";
import { rankOf } from "./sums.ts";

/** What can be done with held money, and when, in the order in which that changes. */
export const stages = ["lapsed", "ready", "today", "week", "later", "disputed"] as const;

export type HeldStage = (typeof stages)[number];

/** An amount of a known chain's coin. */
export interface HeldCoin extends CoinAmount {
  token: Token;
}

const WEEK = 7 * 24 * 3600;

/**
 * Says what can be done with held money: it is disputed, or was not captured in time, or can be captured now, today, within
 * seven days, or later.
 * @param now Unix seconds
 */
export function stageOf(
  {
    disputed,
    captureStart,
    captureEnd,
  }: Pick<HeldPart, "disputed" | "captureStart" | "captureEnd">,
  now: number,
): HeldStage {
  if (disputed) return "disputed";
  if (captureEnd <= now) return "lapsed";
  if (captureStart <= now) return "ready";
  const midnight = new Date(now * 1000).setHours(24, 0, 0, 0) / 1000;
  if (captureStart < midnight) return "today";
  return captureStart < now + WEEK ? "week" : "later";
}

/** Adds held money up by coin, in the order of the chains' lists. */
export function heldCoins(chains: readonly AppChain[], parts: readonly HeldPart[]): HeldCoin[] {
  const coins = new Map<string, HeldCoin>();
  for (const { chainId, token: address, held } of parts) {
    const chain = chains.find(({ id }) => id === chainId);
    if (!chain) continue;
    const key = `${chainId} ${address.toLowerCase()}`;
    const coin = coins.get(key) ?? { chain, token: findToken(chain, address), amount: 0n };
    coins.set(key, { ...coin, amount: coin.amount + held });
  }
  return [...coins.values()].toSorted((a, b) => rankOf(chains, a) - rankOf(chains, b));
}
