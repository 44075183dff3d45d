import { queryOptions } from "@tanstack/react-query";
import { type Address, encodeFunctionData } from "viem";
import type { Config } from "wagmi";
import { type Call, toTransaction } from "../lib/chain/call.ts";

/** Estimates what a call costs its sender now, in base units of the chain's coin; it waits for a sender. */
export function callFeeQuery(config: Config, call: Call, sender: Address | undefined) {
  const { chainId, abi, functionName, args } = call;
  return queryOptions({
    queryKey: [
      ...(["callFee", chainId, call.address, sender] as const),
      encodeFunctionData({ abi, functionName, args: [...args] }),
    ],
    enabled: sender !== undefined,
    queryFn: async (): Promise<bigint> => {
      const client = config.getClient({ chainId });
      const transaction = toTransaction(call, sender as Address);
      const [gas, price] = await Promise.all([
        client.request({ method: "eth_estimateGas", params: [transaction] }),
        client.request({ method: "eth_gasPrice" }),
      ]);
      return BigInt(gas) * BigInt(price);
    },
    refetchInterval: 30_000,
    retry: false,
  });
}
