import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import { readBalance } from "../lib/chain/readBalance.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { ofAccount } from "./ofAccount.ts";

/** Polls a wallet's balance of a coin, in base units. */
export function balanceQuery(
  config: Config,
  chainId: number,
  token: Address,
  owner: Address | undefined,
) {
  const read = (account: Address) => readBalance(config.getClient({ chainId }), token, account);
  const refetchInterval = backOff<bigint>(6_000, 30_000);
  return queryOptions({ ...ofAccount("balance", chainId, token, owner, read), refetchInterval });
}
