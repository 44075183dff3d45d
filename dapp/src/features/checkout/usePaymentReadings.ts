import { useQueries } from "@tanstack/react-query";
import type { Hash } from "viem";
import { useConfig } from "wagmi";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { paymentStateQuery } from "../../queries/paymentState.ts";
import type { Reading } from "./standing.ts";

/** Follows payments in the contract; an id that is given twice is asked for once. */
export function usePaymentReadings(chain: AppChain, ids: readonly Hash[]) {
  const config = useConfig();
  const unique = [...new Set(ids)];
  const answers = useQueries({ queries: unique.map((id) => paymentStateQuery(config, chain, id)) });
  return unique.map((id, index) => {
    const { data, isLoading = false, error } = answers[index] ?? {};
    const isOld = Boolean(error);
    return {
      ...{ id, state: data?.state, block: data?.block ?? 0, isAsking: isLoading, isOld },
    } satisfies Reading;
  });
}
