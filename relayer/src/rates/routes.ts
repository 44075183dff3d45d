import { currencies } from "@handsel/protocol";
import type { Router } from "express";
import { z } from "zod";
import { requireChain, requireToken } from "../chains/requireToken.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, servePublic, serveRead } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { type CoinRate, readCoinRates } from "./coinRates.ts";
import { currencyText, preferredCurrencies } from "./currencies.ts";
import { describeRate } from "./describeRate.ts";
import { unsignedQuoteSchema } from "./quote.ts";
import { readRate, requireCurrency } from "./readRate.ts";

const { chain_id, token, currency, exponent, rate, fixed, sources, max_deviation_bps, fetched_at } =
  unsignedQuoteSchema.shape;

const rateSchema = z
  .object({
    object: z.literal("rate"),
    chain_id,
    token,
    currency,
    exponent,
    rate,
    fixed,
    sources,
    max_deviation_bps,
    fetched_at,
  })
  .meta({ id: "Rate" });

const getRate = defineOperation({
  id: "getRate",
  method: "get",
  path: "/v1/rates",
  summary: "Get the current exchange rate of a coin, as a preview that binds nobody",
  access: "merchant",
  limit: "read",
  query: z.strictObject({
    chain_id: z
      .string({ error: "chain_id must be a chain's number, such as 31337." })
      .regex(/^\d{1,9}$/, "chain_id must be a chain's number, such as 31337.")
      .transform(Number)
      .meta({ override: { type: "integer", minimum: 0 } }),
    token: z.string({ error: 'token must be a token\'s symbol, such as "USDH".' }).max(32),
    currency: currencyText,
  }),
  fieldErrors: {
    chain_id: "unknown_chain",
    token: "unknown_token",
    currency: "unknown_currency",
  },
  answer: { status: 200, description: "The rate", schema: rateSchema },
  errors: ["rate_unavailable", "rates_disagree"],
});

const coinRateSchema = z
  .object({ chain_id, token, rate, fixed, sources, fetched_at })
  .meta({ id: "CoinRate" });

const getCoinRates = defineOperation({
  id: "getCoinRates",
  method: "get",
  path: "/v1/coin_rates",
  summary: "Get about what every coin is worth, without signing in; it binds nobody",
  access: "public",
  limit: "read",
  query: z.strictObject({ currencies: preferredCurrencies }),
  fieldErrors: { currencies: "unknown_currency" },
  answer: {
    status: 200,
    description: "The rates",
    schema: z
      .object({
        object: z.literal("coin_rates"),
        currency: currency.meta({
          description: "The first of the currencies asked for in which this server has a rate now.",
        }),
        exponent,
        max_deviation_bps,
        rates: z.array(coinRateSchema).meta({
          description:
            "Of every coin of the live chains that has a rate of the last 15 minutes; `fixed` ones of a local chain, if no chain is live. Coins of other test networks are worth nothing.",
        }),
      })
      .meta({ id: "CoinRates" }),
  },
  errors: [],
});

export const rateOperations = [getRate, getCoinRates];

export function rateRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, getRate, async ({ query }) => {
    const chain = requireChain(deps, query.chain_id);
    const coin = requireToken(chain, query.token);
    requireCurrency(deps, chain, coin, query.currency, "currency");
    const found = await readRate(deps, chain, coin, query.currency);
    return {
      ...{ object: "rate" as const, currency: query.currency },
      ...describeCoinRate({ chain, token: coin, rate: found }),
      exponent: currencies[query.currency],
      max_deviation_bps: found.maxDeviationBps,
    };
  });
  servePublic(router, getCoinRates, async ({ query }) => {
    const { currency, rates } = await readCoinRates(deps, query.currencies);
    return {
      ...{ object: "coin_rates" as const, currency, exponent: currencies[currency] },
      max_deviation_bps: deps.config.rates.maxDeviationBps,
      rates: rates.map(describeCoinRate),
    };
  });
  return router;
}

function describeCoinRate({ chain, token, rate }: CoinRate): z.output<typeof coinRateSchema> {
  const { symbol, address, decimals } = token;
  return { chain_id: chain.id, token: { symbol, address, decimals }, ...describeRate(rate) };
}
