import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Config } from "wagmi";
import { type Call, simulate, toTransaction } from "../lib/chain/call.ts";
import { readNetworkFee } from "../lib/chain/readNetworkFee.ts";

/** Simulates a call from an account, and asks what its network fee would be. Fails as the contract would refuse it. */
export function batchPreviewQuery(config: Config, call: Call, account: Address) {
  const { chainId } = call;
  return queryOptions({
    queryKey: ["batchPreview", chainId, account, toTransaction(call, account).data],
    queryFn: async (): Promise<{ fee: bigint | null }> => {
      await simulate(config.getClient({ chainId }), call, account);
      return { fee: await readNetworkFee(config, call, account) };
    },
    refetchInterval: 20_000,
    retry: false,
  });
}
