import type { Currency, Token } from "@handsel/protocol";
import { zeroAddress } from "viem";
import { type ChainClient, isLive } from "../chains/clients.ts";
import type { Config } from "../platform/configuration/config.ts";
import type { Deps } from "../platform/part.ts";
import { currenciesOf, hasFixedRates, type Rate, readRate } from "./readRate.ts";

/** What a coin of a chain is worth. */
export interface CoinRate {
  chain: ChainClient;
  token: Pick<Token, "symbol" | "address" | "decimals">;
  rate: Rate;
}

/** Milliseconds until the sources are asked for a rate anew: nobody is bound by it, unlike by a checkout's. */
const FRESH_MS = 5 * 60_000;

/** Milliseconds after its sources' answers for which a rate is given while no newer one can be read. */
const STALE_MS = 15 * 60_000;

/** Milliseconds until the sources are asked again after they gave no rate; each time twice as long, up to {@link STALE_MS}. */
const RETRY_MS = 60_000;

/**
 * Rates that strangers together have the sources asked for in a minute, besides those in {@link COMMON}: further requests get what is
 * known. The sources count questions too, and a checkout's are among them.
 */
const MOST_ASKED = 5;

/** Currencies that every browser falls back on: whatever strangers ask for, these are read. */
const COMMON: ReadonlySet<Currency> = new Set(["EUR", "USD"]);

interface Known {
  rate: Rate | null;
  /** When the sources may be asked again, and how often in a row they gave no rate. */
  next: number;
  failures: number;
  reading: Promise<void> | null;
}

interface Cache {
  rates: Map<string, Known>;
  /** Minute in which the sources were last asked, and how often. */
  minute: number;
  asked: number;
}

const caches = new WeakMap<Config, Cache>();

/**
 * Reads what every coin is worth in the first of these currencies in which this server has a rate now. A coin of a test network is
 * worth nothing: a server without a live chain gives the local chain's fixed rates. A coin without a rate now is left out.
 */
export async function readCoinRates(
  deps: Deps,
  currencies: readonly [Currency, ...Currency[]],
): Promise<{ currency: Currency; rates: CoinRate[] }> {
  const coins = coinsWithWorth(deps);
  for (const currency of currencies) {
    const rates = await ratesIn(deps, coins, currency);
    if (rates.length > 0) return { currency, rates };
  }
  return { currency: currencies[0], rates: [] };
}

async function ratesIn(
  deps: Deps,
  coins: readonly Omit<CoinRate, "rate">[],
  currency: Currency,
): Promise<CoinRate[]> {
  const rates = await Promise.all(
    coins.map(async ({ chain, token }): Promise<CoinRate[]> => {
      const rate = await rateOf(deps, chain, token, currency);
      return rate ? [{ chain, token, rate }] : [];
    }),
  );
  return rates.flat();
}

function coinsWithWorth({ config, chains }: Deps): Omit<CoinRate, "rate">[] {
  const all = [...chains.values()];
  const live = all.filter(isLive);
  if (live.length > 0) return live.flatMap(coinsOf);
  return all.flatMap(coinsOf).filter(({ chain, token }) => hasFixedRates(config, chain, token));
}

/** The coins of a chain, and its own, which pays for fees, whether or not it is one of them. */
function coinsOf(chain: ChainClient): Omit<CoinRate, "rate">[] {
  const isListed = chain.tokens.some(({ address }) => address === zeroAddress);
  const native = { ...chain.chain.nativeCurrency, address: zeroAddress };
  return [...chain.tokens, ...(isListed ? [] : [native])].map((token) => ({ chain, token }));
}

async function rateOf(
  deps: Deps,
  chain: ChainClient,
  token: CoinRate["token"],
  currency: Currency,
): Promise<Rate | null> {
  if (!currenciesOf(deps.config, chain, token).includes(currency)) return null;
  if (hasFixedRates(deps.config, chain, token)) return readRate(deps, chain, token, currency);
  const cache = caches.get(deps.config) ?? { rates: new Map(), minute: 0, asked: 0 };
  caches.set(deps.config, cache);
  const name = `${token.symbol}/${currency}`;
  const known = cache.rates.get(name) ?? { rate: null, next: 0, failures: 0, reading: null };
  cache.rates.set(name, known);
  const isDue = !known.reading && known.next <= Date.now();
  if (isDue && (COMMON.has(currency) || mayAsk(cache))) {
    known.reading = refresh(known, () => readRate(deps, chain, token, currency));
  }
  if (!isYoung(known.rate)) await known.reading;
  return isYoung(known.rate) ? known.rate : null;
}

/** Counts a question to the sources, and returns whether it is within the bound. */
function mayAsk(cache: Cache): boolean {
  const minute = Math.floor(Date.now() / 60_000);
  if (cache.minute !== minute) Object.assign(cache, { minute, asked: 0 });
  if (cache.asked >= MOST_ASKED) return false;
  cache.asked += 1;
  return true;
}

async function refresh(known: Known, read: () => Promise<Rate>): Promise<void> {
  try {
    known.rate = await read();
    known.next = Date.now() + FRESH_MS;
    known.failures = 0;
  } catch {
    // Without a rate the coin is left out; askSources has logged why a source failed.
    known.next = Date.now() + Math.min(RETRY_MS * 2 ** known.failures, STALE_MS);
    known.failures += 1;
  } finally {
    known.reading = null;
  }
}

function isYoung(rate: Rate | null): boolean {
  return rate !== null && Date.now() - rate.fetchedAt.getTime() < STALE_MS;
}
