import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readOperator } from "../lib/chain/readOperator.ts";
import { ofAccount } from "./ofAccount.ts";

/** Asks once whether an account is a merchant's operator. */
export function operatorQuery(
  config: Config,
  chain: AppChain,
  merchant: Address,
  account: Address | undefined,
) {
  const read = (caller: Address) => readOperator(config, chain, merchant, caller);
  return queryOptions({
    ...ofAccount("operator", chain.id, merchant, account, read),
    staleTime: 60_000,
  });
}
