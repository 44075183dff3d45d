import type { Currency, Token } from "@handsel/protocol";
import type { ChainClient } from "../chains/clients.ts";
import type { Config } from "../platform/configuration/config.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { rateAdapters } from "./adapters.ts";
import { askSource, type SourcedRate } from "./askSource.ts";
import { currencyCodes } from "./currencies.ts";
import { parseRate } from "./decimal.ts";
import { MIN_SOURCES, medianRate } from "./medianRate.ts";

/** Exchange rate of a token. */
export interface Rate {
  /** Currency units per whole token, times 10^18. */
  rate: bigint;
  /** Whether this is a fixed rate; local chain only. */
  fixed: boolean;
  sources: readonly SourcedRate[];
  /** Time of the oldest source's answer. */
  fetchedAt: Date;
  maxDeviationBps: number;
}

const LOCAL_CHAIN = 31337;
/** Fixed rates of the local chain's coins, to try prices out without the internet. */
const demoRates: Readonly<Record<string, Partial<Record<Currency, string>>>> = {
  USDH: { EUR: "0.9", GBP: "0.8", JPY: "150", KWD: "0.3", USD: "1" },
  ETH: { EUR: "1800", GBP: "1600", JPY: "300000", KWD: "600", USD: "2000" },
};

/** Milliseconds that a rate is cached, so that many checkouts a second cost one request. */
const CACHE_MS = 15_000;

interface CachedRate {
  until: number;
  rate: Promise<Rate>;
}

const caches = new WeakMap<Config, Map<string, CachedRate>>();

/**
 * Rejects a currency that a token has no rate in, however long one waits: too few of the configured
 * sources know it.
 * @param param name of the field, as the request spells it
 * @throws ApiError unknown_currency, which names the currencies
 */
export function requireCurrency(
  { config }: Pick<Deps, "config">,
  chain: Pick<ChainClient, "id">,
  token: Pick<Token, "symbol">,
  currency: Currency,
  param: string,
): void {
  const known = currenciesOf(config, chain, token);
  if (known.includes(currency)) return;
  throw new ApiError(
    "unknown_currency",
    known.length === 0
      ? `This server has no rates of ${token.symbol}: give the amount in the coin.`
      : `${token.symbol} has rates in ${known.join(", ")}: choose one of these, or give the amount in the coin.`,
    param,
  );
}

/** Returns the currencies that a token can have a rate in: the fixed ones, or those that enough sources know. */
export function currenciesOf(
  config: Config,
  chain: Pick<ChainClient, "id">,
  token: Pick<Token, "symbol">,
): readonly Currency[] {
  const fixed = fixedRates(config, chain, token);
  if (fixed) return currencyCodes.filter((code) => fixed[code]);
  const adapters = config.rates.sources.map(({ kind }) => rateAdapters[kind]);
  return currencyCodes.filter((code) => {
    const knowing = adapters.filter(
      ({ currencies, path }) => currencies.includes(code) && path(token.symbol, code) !== null,
    );
    return knowing.length >= MIN_SOURCES;
  });
}

/** Returns whether a token has fixed rates, which no source is asked for; local chain only. */
export function hasFixedRates(
  config: Config,
  chain: Pick<ChainClient, "id">,
  token: Pick<Token, "symbol">,
): boolean {
  return fixedRates(config, chain, token) !== undefined;
}

/** Returns the fixed rates of a coin of the local chain: of the demo coin, and of others without sources. */
function fixedRates(
  { rates }: Config,
  chain: Pick<ChainClient, "id">,
  { symbol }: Pick<Token, "symbol">,
): Partial<Record<Currency, string>> | undefined {
  if (chain.id !== LOCAL_CHAIN) return undefined;
  return symbol === "USDH" || rates.sources.length === 0 ? demoRates[symbol] : undefined;
}

/**
 * Reads the rate of a token in a currency.
 * @throws ApiError rate_unavailable, rates_disagree
 */
export function readRate(
  deps: Deps,
  chain: Pick<ChainClient, "id">,
  token: Pick<Token, "symbol">,
  currency: Currency,
): Promise<Rate> {
  const fixed = fixedRates(deps.config, chain, token);
  if (fixed) return fixedRate(token.symbol, fixed[currency], currency);
  const rates = caches.get(deps.config) ?? new Map<string, CachedRate>();
  caches.set(deps.config, rates);
  const name = `${token.symbol}/${currency}`;
  const known = rates.get(name);
  if (known && known.until > Date.now()) return known.rate;
  const rate = askSources(deps, token.symbol, currency);
  rates.set(name, { until: Date.now() + CACHE_MS, rate });
  // A failure is not cached.
  rate.catch(() => rates.delete(name));
  return rate;
}

async function fixedRate(
  symbol: string,
  text: string | undefined,
  currency: Currency,
): Promise<Rate> {
  const rate = parseRate(text ?? "");
  if (rate === null) {
    throw new ApiError("rate_unavailable", `${symbol} has no fixed rate in ${currency}.`);
  }
  const fetchedAt = new Date();
  const sources = [{ name: "fixed", rate, fetchedAt }];
  return { rate, fixed: true, sources, fetchedAt, maxDeviationBps: 0 };
}

async function askSources({ config, log }: Deps, coin: string, currency: Currency): Promise<Rate> {
  const { sources, maxDeviationBps } = config.rates;
  const answers = await Promise.all(
    sources.map((source) =>
      askSource(source, coin, currency).catch((error: unknown) => {
        log.warn({ err: error, source: source.name, coin, currency }, "a rate source failed");
        return null;
      }),
    ),
  );
  const known = answers.filter((answer) => answer !== null);
  const rate = medianRate(known, maxDeviationBps);
  const oldest = Math.min(...known.map(({ fetchedAt }) => fetchedAt.getTime()));
  return { rate, fixed: false, sources: known, fetchedAt: new Date(oldest), maxDeviationBps };
}
