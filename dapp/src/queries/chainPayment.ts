import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";

/** Polls a payment on the chain; null if none has this id. */
export function chainPaymentQuery(config: Config, chain: AppChain, id: Hash) {
  return queryOptions({
    queryKey: ["chainPayment", chain.id, id.toLowerCase()],
    queryFn: async () => {
      const { readPayment } = await import("../lib/payment/readPayment.ts");
      return readPayment(config, chain, id.toLowerCase() as Hash);
    },
    refetchInterval: 1_500,
    retry: 1,
  });
}
