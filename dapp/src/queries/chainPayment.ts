import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readHead } from "../lib/chain/readState.ts";
import type { ChainPayment } from "../lib/payment/readPayment.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { tellChainTime } from "../lib/time/useChainNow.ts";

/** Follows a payment until nothing can happen to it any more; null if none has this id. */
export function chainPaymentQuery(config: Config, chain: AppChain, id: Hash) {
  const key = ["chainPayment", chain.id, id.toLowerCase()] as const;
  return queryOptions({
    queryKey: key,
    queryFn: async ({ client }): Promise<ChainPayment | null> => {
      const { readPayment } = await import("../lib/payment/readPayment.ts");
      const before = client.getQueryData<ChainPayment | null>(key) ?? null;
      const head = readHead(config, chain).then(({ number, time }) => {
        tellChainTime(client, chain.id, time);
        return number;
      });
      return readPayment(config, chain, id.toLowerCase() as Hash, before, head);
    },
    refetchInterval: backOff<ChainPayment | null>(
      1_500,
      30_000,
      (payment) => payment !== null && isFinal(payment, chain),
      (payment) => payment && [payment.state, payment.events.length, payment.totals],
    ),
    retry: 1,
  });
}

/** Whether nothing is held or refundable any more, too deep in the chain for a reorg, and all of it is told. */
export function isFinal({ state, totals, events, block }: ChainPayment, chain: AppChain): boolean {
  const isOpen = state.held > 0n || state.refundable > 0n || totals === null;
  const last = events.at(-1)?.blockNumber ?? block;
  return !isOpen && block >= last + chain.confirmations;
}
