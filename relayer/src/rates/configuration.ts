import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { httpUrl, isLoopback, json, wholeNumber } from "../platform/configuration/variables.ts";
import { rateSourceKinds } from "./adapters.ts";
import type { RateSource } from "./askSource.ts";

const EXAMPLE = '[{"name":"kraken","kind":"kraken","url":"https://api.kraken.com"}]';
const RATE_SOURCES = "RATE_SOURCES must be a list of sources, each with name, kind and url.";

/** Schema of a rate source in RATE_SOURCES. */
const rateSourceSchema = z
  .strictObject(
    {
      name: z
        .string({ error: RATE_SOURCES })
        .min(1, RATE_SOURCES)
        .max(50, RATE_SOURCES)
        .meta({ description: "Name of the source in quotes.", example: "kraken" }),
      kind: z
        .enum(rateSourceKinds, {
          error: `kind in RATE_SOURCES must be one of ${rateSourceKinds.join(", ")}.`,
        })
        .meta({
          description: `API that it answers like: ${rateSourceKinds.join(", ")}.`,
          example: "kraken",
        }),
      url: httpUrl("url in RATE_SOURCES").meta({
        description: "Origin of the source; https, except on this machine.",
        example: "https://api.kraken.com",
      }),
    },
    { error: RATE_SOURCES },
  )
  .refine(({ url }) => url.startsWith("https:") || isLoopback(new URL(url).hostname), {
    error: "url in RATE_SOURCES must be https, so that nobody on the way can change a price.",
  });

export interface RatesConfig {
  sources: readonly RateSource[];
  /** Basis points that a source may be away from the median. */
  maxDeviationBps: number;
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    rates: RatesConfig;
  }
}

export const ratesConfiguration = defineConfiguration({
  variables: {
    RATE_SOURCES: json(
      "RATE_SOURCES",
      EXAMPLE,
      z.array(rateSourceSchema, { error: RATE_SOURCES }).max(10, RATE_SOURCES),
    )
      .default([])
      .meta({
        description:
          "Up to ten servers to ask for exchange rates, as a JSON list: see below. With fewer than two there are no prices in currencies.",
        example: EXAMPLE,
      }),
    RATE_MAX_DEVIATION_BPS: wholeNumber("RATE_MAX_DEVIATION_BPS", 1, 5_000, 200).meta({
      description:
        "Basis points (hundredths of a per cent) that a source may be away from the median; beyond that no price is given.",
      example: "200",
    }),
  },
  tables: [{ title: "## A source in RATE_SOURCES", shape: rateSourceSchema.shape }],
  toSlice: ({ RATE_SOURCES, RATE_MAX_DEVIATION_BPS }): RatesConfig => ({
    sources: RATE_SOURCES,
    maxDeviationBps: RATE_MAX_DEVIATION_BPS,
  }),
  contradictions: ({ RATE_SOURCES }) => {
    const hosts = RATE_SOURCES.map(({ url }) => new URL(url).host);
    return new Set(hosts).size < hosts.length
      ? ["RATE_SOURCES names the same host twice: one source would count as two."]
      : [];
  },
});
