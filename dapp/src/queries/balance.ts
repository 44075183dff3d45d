import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import { readBalance } from "../lib/chain/readState.ts";
import { backOff } from "../lib/polling/backOff.ts";

/** Polls a wallet's balance of a coin, in base units. */
export function balanceQuery(
  config: Config,
  chainId: number,
  token: Address,
  owner: Address | undefined,
) {
  return queryOptions({
    queryKey: ["balance", chainId, token, owner],
    enabled: owner !== undefined,
    queryFn: async () => {
      return readBalance(config, chainId, token, owner as Address);
    },
    refetchInterval: backOff(6_000, 30_000),
    retry: 1,
  });
}
