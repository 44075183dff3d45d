import type { Router } from "express";
import { z } from "zod";
import { requireChain, requireToken } from "../chains/requireToken.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, serveRead } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { currencies, currencyText } from "./currencies.ts";
import { formatRate } from "./decimal.ts";
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

export const rateOperations = [getRate];

export function rateRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, getRate, async ({ query }) => {
    const chain = requireChain(deps, query.chain_id);
    const coin = requireToken(chain, query.token);
    requireCurrency(deps, chain, coin, query.currency, "currency");
    const found = await readRate(deps, chain, coin, query.currency);
    const { symbol, address, decimals } = coin;
    return {
      ...{ object: "rate" as const, chain_id: chain.id, token: { symbol, address, decimals } },
      currency: query.currency,
      exponent: currencies[query.currency],
      rate: formatRate(found.rate),
      fixed: found.fixed,
      sources: found.sources.map((source) => ({
        name: source.name,
        rate: formatRate(source.rate),
        fetched_at: source.fetchedAt.toISOString(),
      })),
      max_deviation_bps: found.maxDeviationBps,
      fetched_at: found.fetchedAt.toISOString(),
    };
  });
  return router;
}
