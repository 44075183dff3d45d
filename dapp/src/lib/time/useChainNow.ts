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
 * Returns Unix seconds for the contract's deadlines: the later of this device's clock and the latest block. An old block
 * does not set the time back, because the next block has a new time.
 */
export function useChainNow(chainId: number): number {
  const { data: lead = 0 } = useQuery(chainLeadQuery(useConfig(), chainId));
  return useNow() + Math.max(0, lead);
}
