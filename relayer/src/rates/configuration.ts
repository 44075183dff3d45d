import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { httpUrl, isLoopback, json, wholeNumber } from "../platform/configuration/variables.ts";
import { rateSourceKinds } from "./adapters.ts";
import type { RateSource } from "./askSource.ts";

const EXAMPLE = '[{"name":"kraken","kind":"kraken","url":"https://api.kraken.com"}]';
const RATE_SOURCES = "RATE_SOURCES must be a list of sources, each with name, kind and url.";

/** An element of RATE_SOURCES. */
const rateSourceSchema = z
  .strictObject(
    {
      name: z
        .string({ error: RATE_SOURCES })
        .min(1, RATE_SOURCES)
        .max(50, RATE_SOURCES)
        .meta({ description: "What quotes call the source.", example: "kraken" }),
      kind: z
        .enum(rateSourceKinds, {
          error: `kind in RATE_SOURCES must be one of ${rateSourceKinds.join(", ")}.`,
        })
        .meta({
          description: `Whose answers it gives: ${rateSourceKinds.join(", ")}.`,
          example: "kraken",
        }),
      url: httpUrl("url in RATE_SOURCES").meta({
        description: "Its origin; https, except on this machine.",
        example: "https://api.kraken.com",
      }),
    },
    { error: RATE_SOURCES },
  )
  .refine(({ url }) => url.startsWith("https:") || isLoopback(new URL(url).hostname), {
    error: "url in RATE_SOURCES must be https: whoever changes a rate changes a price.",
  });

export interface RatesConfig {
  sources: readonly RateSource[];
  /** Hundredths of a per cent that a source may be away from the median. */
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
          "Up to ten servers that are asked what a coin is worth, as a JSON list: see below. With fewer than two there are no prices in currencies.",
        example: EXAMPLE,
      }),
    RATE_MAX_DEVIATION_BPS: wholeNumber("RATE_MAX_DEVIATION_BPS", 1, 5_000, 200).meta({
      description:
        "How far from the median a source may be, in hundredths of a per cent, before no price is given.",
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
      ? ["RATE_SOURCES names the same host twice: that would count as two opinions."]
      : [];
  },
});
