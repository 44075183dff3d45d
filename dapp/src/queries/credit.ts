import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readCredit } from "../lib/chain/readCredit.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { ofAccount } from "./ofAccount.ts";

/** Polls the credit that the escrow keeps for `owner`, in base units. */
export function creditQuery(
  config: Config,
  chain: AppChain,
  token: Address,
  owner: Address | undefined,
) {
  const read = (account: Address) => readCredit(config, chain, token, account);
  const refetchInterval = backOff<bigint>(6_000, 60_000);
  return queryOptions({
    ...ofAccount("credit", chain.id, token, owner, read),
    refetchInterval,
  });
}
