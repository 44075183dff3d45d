import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readOperator } from "../lib/chain/readOperator.ts";

/** Asks once whether an account is a merchant's operator. */
export function operatorQuery(
  config: Config,
  chain: AppChain,
  merchant: Address,
  account: Address | undefined,
) {
  return queryOptions({
    queryKey: ["operator", chain.id, merchant, account],
    enabled: account !== undefined,
    queryFn: () => readOperator(config, chain, merchant, account as Address),
    staleTime: 60_000,
    retry: 1,
  });
}
