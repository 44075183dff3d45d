import type { Currency } from "@handsel/protocol";
import { z } from "zod";
import { currencyCodes } from "./currencies.ts";

/** Adapter for one kind of rate source: path of the request, and reader of the answer. */
export interface RateAdapter {
  /** Currencies that the source knows. */
  currencies: readonly Currency[];
  /** Returns the path of a coin's rate; null if the source does not know the coin. */
  path(coin: string, currency: Currency): string | null;
  /** Reads the rate in decimal digits. @throws Error if the answer is malformed */
  read(answer: unknown, coin: string, currency: Currency): string;
}

/** Number of an answer, as the digits that the server sent. */
const digits = z.string().max(100);

const coingeckoIds: Readonly<Record<string, string>> = {
  DAI: "dai",
  ETH: "ethereum",
  EURC: "euro-coin",
  POL: "polygon-ecosystem-token",
  USDC: "usd-coin",
  USDT: "tether",
};

const coinbase: RateAdapter = {
  currencies: currencyCodes,
  path: (coin, currency) => `/v2/prices/${coin}-${currency}/spot`,
  read: (answer, coin, currency) =>
    z
      .object({
        data: z.object({
          amount: digits,
          base: z.literal(coin),
          currency: z.literal(currency),
        }),
      })
      .parse(answer).data.amount,
};

const kraken: RateAdapter = {
  currencies: ["AUD", "CAD", "CHF", "EUR", "GBP", "JPY", "USD"],
  path: (coin, currency) => `/0/public/Ticker?pair=${coin}${currency}`,
  read: (answer) => {
    const pair = z.object({ c: z.tuple([digits], z.unknown()) });
    const { result } = z
      .object({ error: z.array(z.unknown()).length(0), result: z.record(z.string(), pair) })
      .parse(answer);
    // The key is Kraken's own name of the pair, and the request names one pair.
    const [only, ...others] = Object.values(result);
    if (!only || others.length > 0) throw new TypeError("not exactly one pair");
    return only.c[0];
  },
};

/** Currencies that CoinGecko does not know. */
const notInCoingecko: ReadonlySet<Currency> = new Set(["ISK", "JOD", "OMR", "TND"]);

const coingecko: RateAdapter = {
  currencies: currencyCodes.filter((code) => !notInCoingecko.has(code)),
  path: (coin, currency) => {
    const id = coingeckoIds[coin];
    return id === undefined
      ? null
      : `/api/v3/simple/price?ids=${id}&vs_currencies=${currency.toLowerCase()}&precision=full`;
  },
  read: (answer, coin, currency) => {
    const prices = z.record(z.string(), z.record(z.string(), digits)).parse(answer);
    const price = prices[coingeckoIds[coin] ?? ""]?.[currency.toLowerCase()];
    if (price === undefined) throw new TypeError("the price is missing");
    return price;
  },
};

/** Seconds since the last trade, after which its price is too old. */
const MAX_AGE_SECONDS = 600;

const bitstamp: RateAdapter = {
  currencies: ["EUR", "GBP", "USD"],
  path: (coin, currency) => `/api/v2/ticker/${(coin + currency).toLowerCase()}/`,
  read: (answer) => {
    const { last, timestamp } = z
      .object({ last: digits, timestamp: z.string().regex(/^\d{1,12}$/) })
      .parse(answer);
    if (Math.abs(Date.now() / 1000 - Number(timestamp)) > MAX_AGE_SECONDS) {
      throw new TypeError("the price is old");
    }
    return last;
  },
};

/** Adapters by kind of rate source. */
export const rateAdapters = { bitstamp, coinbase, coingecko, kraken } satisfies Record<
  string,
  RateAdapter
>;

export type RateSourceKind = keyof typeof rateAdapters;

export const rateSourceKinds = Object.keys(rateAdapters) as [RateSourceKind, ...RateSourceKind[]];
