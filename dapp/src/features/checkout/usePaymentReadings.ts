import { useQueries } from "@tanstack/react-query";
import { useConfig } from "wagmi";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { paymentStateQuery } from "../../queries/paymentState.ts";
import type { Reading } from "./standing.ts";

/** Follows payments, each in the contract of its own chain. */
export function usePaymentReadings<
  Payment extends Pick<Reading, "id" | "wasBegun"> & { chain: AppChain },
>(payments: readonly Payment[]): (Payment & Reading)[] {
  const config = useConfig();
  const answers = useQueries({
    queries: payments.map(({ chain, id }) => paymentStateQuery(config, chain, id)),
  });
  return payments.map((payment, index) => {
    const { data, isLoading = true, error = null } = answers[index] ?? {};
    const { state, block = 0, time = 0 } = data ?? {};
    return { ...payment, state, block, time, isAsking: isLoading, isOld: error !== null };
  });
}
