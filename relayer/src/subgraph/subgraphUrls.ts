import type { ChainConfig } from "../chains/chainConfig.ts";

type SubgraphUrls = Pick<ChainConfig, "id" | "subgraphUrl" | "privateSubgraphUrl">;

/** Path of the operation that passes queries on to a chain's subgraph. */
export const PASSING_PATH = "/v1/subgraph/{chain_id}";

/** Where this server reads a chain's subgraph; null without one. May hold a key. */
export function ownSubgraphUrl({ subgraphUrl, privateSubgraphUrl }: SubgraphUrls): string | null {
  return privateSubgraphUrl ?? subgraphUrl;
}

/** Where browsers read a chain's subgraph: there, or through this server if its address is private; null without one. */
export function publicSubgraphUrl(
  { id, subgraphUrl, privateSubgraphUrl }: SubgraphUrls,
  publicUrl: string,
): string | null {
  if (privateSubgraphUrl === null) return subgraphUrl;
  return publicUrl + PASSING_PATH.replace("{chain_id}", String(id));
}
