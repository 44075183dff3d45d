import type { Token } from "@handsel/protocol";
import type { ChainClient } from "../chains/clients.ts";
import type { Config } from "../platform/configuration/config.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { agreeRate } from "./agreeRate.ts";
import { askSource, type SourcedRate } from "./askSource.ts";
import type { Currency } from "./currencies.ts";
import { parseRate } from "./decimal.ts";

/** What one whole token is worth. */
export interface Rate {
  /** Units of the currency, times 10^18. */
  rate: bigint;
  /** Made up for the local chain's demo coin, which is worth nothing. */
  fixed: boolean;
  sources: readonly SourcedRate[];
  /** When the oldest source was asked. */
  fetchedAt: Date;
  maxDeviationBps: number;
}

const LOCAL_CHAIN = 31337;
const DEMO_COIN = "USDH";

/** What the demo coin is said to be worth, so that prices can be tried out without the internet. */
const demoRates: Partial<Record<Currency, string>> = {
  EUR: "0.9",
  GBP: "0.8",
  JPY: "150",
  KWD: "0.3",
  USD: "1",
};

/** Sources are asked again after this time; many checkouts a second cost them nothing. */
const KEEP_MS = 15_000;

interface Kept {
  until: number;
  rate: Promise<Rate>;
}

const kept = new WeakMap<Config, Map<string, Kept>>();

/**
 * The rate of a token in a currency.
 * @throws ApiError rate_unavailable, rates_disagree
 */
export function readRate(
  deps: Deps,
  chain: ChainClient,
  token: Token,
  currency: Currency,
): Promise<Rate> {
  if (chain.id === LOCAL_CHAIN && token.symbol === DEMO_COIN) return demoRate(currency);
  const rates = kept.get(deps.config) ?? new Map<string, Kept>();
  kept.set(deps.config, rates);
  const name = `${token.symbol}/${currency}`;
  const known = rates.get(name);
  if (known && known.until > Date.now()) return known.rate;
  const rate = askSources(deps, token.symbol, currency);
  rates.set(name, { until: Date.now() + KEEP_MS, rate });
  // What failed is asked for again by the next one who needs it.
  rate.catch(() => rates.delete(name));
  return rate;
}

async function demoRate(currency: Currency): Promise<Rate> {
  const rate = parseRate(demoRates[currency] ?? "");
  if (rate === null) {
    const known = Object.keys(demoRates).join(", ");
    throw new ApiError("rate_unavailable", `The demo coin has a made-up rate only in ${known}.`);
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
        log.warn({ err: error, source: source.name, coin, currency }, "a source of rates failed");
        return null;
      }),
    ),
  );
  const known = answers.filter((answer) => answer !== null);
  const rate = agreeRate(known, maxDeviationBps);
  const oldest = Math.min(...known.map(({ fetchedAt }) => fetchedAt.getTime()));
  return { rate, fixed: false, sources: known, fetchedAt: new Date(oldest), maxDeviationBps };
}
