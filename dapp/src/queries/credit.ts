import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readCredit } from "../lib/chain/readCredit.ts";
import { backOff } from "../lib/polling/backOff.ts";

/** Polls the credit that the escrow keeps for `owner`, in base units. */
export function creditQuery(
  config: Config,
  chain: AppChain,
  token: Address,
  owner: Address | undefined,
) {
  return queryOptions({
    queryKey: ["credit", chain.id, token, owner],
    enabled: owner !== undefined,
    queryFn: async () => {
      return readCredit(config, chain, token, owner as Address);
    },
    refetchInterval: backOff(6_000, 60_000),
    retry: 1,
  });
}
