import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Config, useConfig } from "wagmi";
import { useNow } from "./useNow.ts";

function chainLeadQuery(config: Config, chainId: number) {
  return queryOptions({
    queryKey: ["chainLead", chainId],
    queryFn: async () => {
      const block = await config
        .getClient({ chainId })
        .request({ method: "eth_getBlockByNumber", params: ["latest", false] });
      return block ? Number(block.timestamp) - Math.floor(Date.now() / 1000) : 0;
    },
    refetchInterval: 4_000,
  });
}

/**
 * Unix seconds as the contract will judge deadlines: this device's clock, or the chain's where that is ahead. An old
 * latest block says nothing about the next one, so the chain never sets the time back.
 */
export function useChainNow(chainId: number): number {
  const { data: lead = 0 } = useQuery(chainLeadQuery(useConfig(), chainId));
  return useNow() + Math.max(0, lead);
}
