import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { type Config, useConfig } from "wagmi";
import { backOff } from "../polling/backOff.ts";
import { now } from "./clock.ts";
import { useNow } from "./useNow.ts";

const leadKey = (chainId: number) => ["chainLead", chainId] as const;

/** Takes the time of a chain's newest block, which somebody has read for another reason. @param time Unix seconds */
export function tellChainTime(client: QueryClient, chainId: number, time: number): void {
  client.setQueryData(leadKey(chainId), time - now());
}

/** Asks by how many seconds a chain's newest block is ahead of the server's clock. */
export function chainLeadQuery(config: Config, chainId: number) {
  return queryOptions({
    queryKey: leadKey(chainId),
    queryFn: async () => {
      const block = await config
        .getClient({ chainId })
        .request({ method: "eth_getBlockByNumber", params: ["latest", false] });
      return block ? Number(block.timestamp) - now() : 0;
    },
    // A chain's clock runs as the server's; only that of a local chain is moved.
    refetchInterval: backOff<number>(4_000, 60_000, () => false, Math.sign),
  });
}

/**
 * Returns Unix seconds for the contract's deadlines: the later of the server's clock and the latest block. An old block
 * does not set the time back, because the next block has a new time.
 */
export function useChainNow(chainId: number): number {
  const { data: lead = 0 } = useQuery(chainLeadQuery(useConfig(), chainId));
  return useNow() + Math.max(0, lead);
}
