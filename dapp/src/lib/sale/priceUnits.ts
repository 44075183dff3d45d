import { type Currency, currencies } from "@handsel/protocol";
import { locale } from "#words/locale.ts";
import * as words from "#words/sell.ts";
import type { AppChain } from "../chain/appChain.ts";
import { coinOf, coinsOf, type NamedCoin } from "../chain/coins.ts";
import { amountSentence, formatMoney, parseAmount } from "../money/amounts.ts";
import { formatPrice } from "../money/formatPrice.ts";

/** What a price can be given in: a coin, or a currency of states that coins are worth. */
export type PriceUnit = { symbol: string; decimals: number } & (
  | { kind: "coin"; coin: NamedCoin }
  | { kind: "currency"; currency: Currency }
);

/** Most base units that a typed price may have; the contract takes no more. */
const MOST = 2n ** 104n - 1n;

/** Every unit of a price by its key, coins first, with the words for it. */
export function unitNames(chains: readonly AppChain[]): Record<string, string> {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return Object.fromEntries([
    ...coinsOf(chains).map(({ key, symbol, chain }) => [key, words.coin(symbol, chain)]),
    ...Object.keys(currencies).map((code) => [code, words.currency(code, names.of(code) ?? code)]),
  ]);
}

/** Returns the unit of a key. @throws RangeError if there is none */
export function unitOf(key: string, chains: readonly AppChain[]): PriceUnit {
  const decimals = currencies[key as Currency];
  if (decimals !== undefined) {
    return { kind: "currency", currency: key as Currency, symbol: key, decimals };
  }
  const coin = coinOf(key);
  const chain = chains.find(({ id }) => id === coin.chain_id);
  const token = chain?.tokens.find(({ symbol }) => symbol === coin.token);
  if (!token) throw new RangeError(`There is no coin ${key}.`);
  return { kind: "coin", coin, symbol: token.symbol, decimals: token.decimals };
}

/** Reads what is typed in a unit; null for what is no amount of it. @returns in the unit's smallest */
export function readPrice(text: string, unit: PriceUnit): bigint | null {
  const read = parseAmount(text, unit.decimals, MOST);
  return "value" in read ? read.value : null;
}

/** Says what is wrong with a typed price; null if nothing is. */
export function priceProblem(text: string, unit: PriceUnit): string | null {
  const read = parseAmount(text, unit.decimals, MOST);
  return "problem" in read ? amountSentence(read.problem, unit, MOST) : null;
}

/**
 * Writes a price as the API takes it.
 * @param text a price without a problem
 * @param coins keys of the coins to choose from, for a price in a currency; none: the store's own
 */
export function priceOf(text: string, unit: PriceUnit, coins: readonly string[]) {
  const read = parseAmount(text, unit.decimals, MOST);
  if ("problem" in read) throw new RangeError(`${text} is no price.`);
  return priceIn(unit, read.value, coins);
}

/**
 * Writes a price as the API takes it.
 * @param value in the unit's smallest
 * @param coins keys of the coins to choose from, for a price in a currency; none: the store's own
 */
export function priceIn(unit: PriceUnit, value: bigint, coins: readonly string[] = []) {
  const amount = value.toString();
  if (unit.kind === "coin") return { ...unit.coin, amount };
  return {
    price: { currency: unit.currency, amount },
    ...(coins.length > 0 && { accepts: coins.map(coinOf) }),
  };
}

/** Writes an amount of a unit as people read it. @param value in the unit's smallest */
export function writeIn(unit: PriceUnit, value: bigint): string {
  return unit.kind === "coin"
    ? formatMoney(value, unit)
    : formatPrice({ currency: unit.currency, amount: value, decimals: unit.decimals });
}
