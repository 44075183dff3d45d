import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import type { Config } from "wagmi";
import type { AppChain } from "../lib/chain/appChain.ts";
import { readHead } from "../lib/chain/readState.ts";
import type { ChainPayment } from "../lib/payment/readPayment.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { now } from "../lib/time/clock.ts";
import { tellChainTime } from "../lib/time/useChainNow.ts";

/** What a chain says of a payment; null: there is none of this id. */
export type BulkAnswer = ChainPayment | null | "unread";

/** Several payments of a chain, read at once. */
export interface BulkPayments {
  /** By id in lower case. */
  payments: ReadonlyMap<string, BulkAnswer>;
  /** Seconds by which the chain's newest block is ahead of the server's clock. */
  lead: number;
}

/** Follows several payments of a chain. One that cannot be read says so, and keeps none of the others back. */
export function bulkPaymentsQuery(config: Config, chain: AppChain, ids: readonly Hash[]) {
  const key = ["bulkPayments", chain.id, ...ids.map((id) => id.toLowerCase())];
  return queryOptions({
    queryKey: key,
    queryFn: async ({ client }): Promise<BulkPayments> => {
      const { readPayment } = await import("../lib/payment/readPayment.ts");
      const before = client.getQueryData<BulkPayments>(key)?.payments;
      const head = await readHead(config, chain);
      tellChainTime(client, chain.id, head.time);
      const number = Promise.resolve(head.number);
      const payments = await Promise.all(
        ids.map(async (one): Promise<[string, BulkAnswer]> => {
          const id = one.toLowerCase() as Hash;
          const known = before?.get(id) ?? null;
          const old = known === "unread" ? null : known;
          return [
            id,
            await readPayment(config, chain, id, old, number).catch(() => "unread" as const),
          ];
        }),
      );
      return { payments: new Map(payments), lead: head.time - now() };
    },
    refetchInterval: backOff<BulkPayments>(
      ...([4_000, 30_000, undefined] as const),
      ({ payments }) => [...payments.values()].map((one) => (one === "unread" ? one : one?.state)),
    ),
    retry: 1,
  });
}
