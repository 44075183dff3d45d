import type { PaymentState } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readHead, readPaymentState } from "../lib/chain/readState.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { tellChainTime } from "../lib/time/useChainNow.ts";

/** Polls a payment's state in the contract, with a block that the answer includes. */
export function paymentStateQuery(config: Config, chain: AppChain, id: Hash) {
  return queryOptions({
    queryKey: ["paymentState", chain.id, id],
    queryFn: async ({ client }) => {
      const { number: block, time } = await readHead(config, chain);
      tellChainTime(client, chain.id, time);
      return { block, time, state: await readPaymentState(config, chain, id) };
    },
    refetchInterval: backOff<{ block: number; time: number; state: PaymentState }>(
      1_500,
      12_000,
      () => false,
      ({ state }) => state,
    ),
    retry: 1,
  });
}
