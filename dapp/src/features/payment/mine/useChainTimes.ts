import { useQueries } from "@tanstack/react-query";
import { useConfig } from "wagmi";
import { chainLeadQuery } from "../../../lib/time/useChainNow.ts";
import { useNow } from "../../../lib/time/useNow.ts";

/** Returns what tells a chain's Unix seconds, as {@link useChainNow} does for one. @param chainIds each once */
export function useChainTimes(chainIds: readonly number[]): (chainId: number) => number {
  const config = useConfig();
  const now = useNow();
  const leads = useQueries({ queries: chainIds.map((id) => chainLeadQuery(config, id)) });
  return (chainId) => now + Math.max(0, leads[chainIds.indexOf(chainId)]?.data ?? 0);
}
