import { handselChains } from "@handsel/protocol";
import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { json, wholeNumber } from "../platform/configuration/variables.ts";
import {
  type ChainConfig,
  chainFields,
  chainSchema,
  deploymentSchema,
  tokenSchema,
} from "./chainConfig.ts";

const EXAMPLE =
  '[{"id":8453,"rpcUrls":["https://one.example/v1/key","https://two.example"],"publicRpcUrl":"https://public.example","confirmations":12}]';

export interface ChainsConfig {
  followed: readonly ChainConfig[];
  /** Milliseconds between two reads of a chain. */
  pollIntervalMs: number;
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    chains: ChainsConfig;
  }
}

export const chainsConfiguration = defineConfiguration({
  variables: {
    CHAINS: json(
      "CHAINS",
      EXAMPLE,
      z
        .array(chainSchema, { error: "CHAINS must be a list of chains." })
        .min(1, "CHAINS must name at least one chain."),
    ).meta({
      description:
        "Chains to follow and to relay to, as a JSON list: see below. A provider's URL may hold its key. The relayer does not start where a chain contradicts the escrow or a token. Chains and tokens of existing checkouts and payment links must stay.",
      example: EXAMPLE,
      secret: true,
    }),
    POLL_INTERVAL_MS: wholeNumber("POLL_INTERVAL_MS", 50, 600_000, 2_000).meta({
      description: "Milliseconds between two reads of a chain.",
      example: "2000",
    }),
  },
  tables: [
    { title: "## A chain in CHAINS", shape: chainFields.shape },
    { title: "### `deployment`", shape: deploymentSchema.shape },
    { title: "### A token in `deployment.tokens`", shape: tokenSchema.shape },
  ],
  toSlice: ({ CHAINS, POLL_INTERVAL_MS }): ChainsConfig => ({
    followed: CHAINS,
    pollIntervalMs: POLL_INTERVAL_MS,
  }),
  contradictions: ({ CHAINS }) => {
    const ids = CHAINS.map(({ id }) => id);
    const unknown = CHAINS.filter(
      ({ id, deployment }) => deployment === null && !handselChains.has(id),
    );
    return [
      ...unknown.map(
        ({ id }) => `CHAINS names chain ${id}, where Handsel is not deployed: give its deployment.`,
      ),
      ...(new Set(ids).size < ids.length ? ["CHAINS names the same chain twice."] : []),
    ];
  },
});
