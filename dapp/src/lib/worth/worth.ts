import * as words from "#words/worth.ts";
import type { CoinRatesAnswer } from "../api/apiTypes.ts";
import { sameAddress } from "../chain/addresses.ts";
import type { AppChain } from "../chain/appChain.ts";
import { formatPrice, type Price } from "../money/formatPrice.ts";
import { now } from "../time/clock.ts";

/** About what coins are worth in a currency of states. */
export interface CoinRates {
  /** ISO 4217 code. */
  currency: string;
  /** Decimals of the currency's smallest unit. */
  decimals: number;
  /** Basis points that each source may be away from the median. */
  maxDeviationBps: number;
  rates: readonly CoinRate[];
}

/** What one coin is worth. */
export interface CoinRate {
  chainId: number;
  /** Zero address: the chain's own coin. */
  token: string;
  /** Currency units per whole coin, times 10^18. */
  rate: bigint;
  /** Whether it is a fixed rate of the local chain, whose coins are worth nothing. */
  isFixed: boolean;
  /** How many sources it is the median of. */
  sources: number;
  /** Unix seconds. */
  readAt: number;
}

/** An amount of a coin. */
export interface CoinAmount {
  chain: AppChain;
  token: { address: string; decimals: number };
  /** Base units. */
  amount: bigint;
}

const rateDigits = 18;

/** Seconds after which a rate says nothing any more; the service gives none that is older than fifteen minutes. */
const mostAge = 20 * 60;

/** Reads the service's rates. One that cannot be read is left out. */
export function toCoinRates(answer: CoinRatesAnswer): CoinRates {
  return {
    ...{ currency: answer.currency, decimals: answer.exponent },
    maxDeviationBps: answer.max_deviation_bps,
    rates: answer.rates.flatMap((one): CoinRate[] => {
      const [, whole, fraction = ""] = /^(\d{1,30})(?:\.(\d{1,18}))?$/.exec(one.rate) ?? [];
      const rate = whole === undefined ? 0n : BigInt(whole + fraction.padEnd(rateDigits, "0"));
      const readAt = Date.parse(one.fetched_at) / 1000;
      if (rate === 0n || Number.isNaN(readAt)) return [];
      const { chain_id: chainId, token, fixed: isFixed, sources } = one;
      return [{ chainId, token: token.address, rate, isFixed, sources: sources.length, readAt }];
    }),
  };
}

/**
 * Returns a coin's rate, unless it is too old. A coin of a test network has none but a fixed one, with which prices are tried out,
 * and a coin of a live chain never has that.
 * @param time Unix seconds
 */
export function rateOf(
  rates: CoinRates | null | undefined,
  { chain, token }: Pick<CoinAmount, "chain" | "token">,
  time = now(),
): CoinRate | null {
  const found = rates?.rates.find(
    (rate) => rate.chainId === chain.id && sameAddress(rate.token, token.address),
  );
  if (!found || found.isFixed === chain.livemode) return null;
  return time - found.readAt > mostAge ? null : found;
}

/**
 * Returns about what an amount is worth; null if that is not known.
 * @param rounding `down` for what somebody has, `up` for what is paid at most
 */
export function worthOf(
  rates: CoinRates | null | undefined,
  coins: CoinAmount,
  rounding: "down" | "up",
): Price | null {
  const found = rateOf(rates, coins);
  if (!rates || !found) return null;
  const { currency, decimals } = rates;
  const dividend = coins.amount * found.rate * 10n ** BigInt(decimals);
  const divisor = 10n ** BigInt(coins.token.decimals + rateDigits);
  const rest = rounding === "up" ? divisor - 1n : 0n;
  return { currency, decimals, amount: (dividend + rest) / divisor };
}

/** Writes what an amount that is not zero is worth: what rounds to nothing is not called nothing. */
export function formatWorth(price: Price): string {
  if (price.amount > 0n) return formatPrice(price);
  return words.lessThan(formatPrice({ ...price, amount: 1n }));
}
