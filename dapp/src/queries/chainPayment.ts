import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";

/** A payment from the chain alone, followed; null if there is none with this id. */
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
