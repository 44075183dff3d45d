import { z } from "zod";
import type { Currency } from "./currencies.ts";

/** How to ask one kind of server for the price of a coin, and where its answer has it. */
export interface RateAdapter {
  /** Null: it does not know the coin. */
  path(coin: string, currency: Currency): string | null;
  /** @returns the rate in decimal digits @throws if the answer is not as it should be */
  read(answer: unknown, coin: string, currency: Currency): string;
}

/** Numbers come as the digits that the server sent. */
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
  path: (coin, currency) => `/0/public/Ticker?pair=${coin}${currency}`,
  read: (answer) => {
    const pair = z.object({ c: z.tuple([digits], z.unknown()) });
    const { result } = z
      .object({ error: z.array(z.unknown()).length(0), result: z.record(z.string(), pair) })
      .parse(answer);
    // Its own name of the pair is the key, and it was asked for one.
    const [only, ...others] = Object.values(result);
    if (!only || others.length > 0) throw new TypeError("not exactly one pair");
    return only.c[0];
  },
};

const coingecko: RateAdapter = {
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

/** A last trade that is older says nothing about now. */
const MAX_AGE_SECONDS = 600;

const bitstamp: RateAdapter = {
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

/** Every kind of server that rates can be asked of. */
export const rateAdapters = { bitstamp, coinbase, coingecko, kraken } satisfies Record<
  string,
  RateAdapter
>;

export type RateSourceKind = keyof typeof rateAdapters;

export const rateSourceKinds = Object.keys(rateAdapters) as [RateSourceKind, ...RateSourceKind[]];
