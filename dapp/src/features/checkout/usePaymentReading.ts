import { useQuery } from "@tanstack/react-query";
import type { Hash } from "viem";
import { useConfig } from "wagmi";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { paymentStateQuery } from "../../queries/paymentState.ts";
import type { Reading } from "./standing.ts";

/** Follows a payment in the contract; null without an id. */
export function usePaymentReading(chain: AppChain, id: Hash | null): Reading | null {
  const { data, isLoading, error } = useQuery(paymentStateQuery(useConfig(), chain, id));
  if (id === null) return null;
  const { state, block = 0 } = data ?? {};
  return { id, state, block, isAsking: isLoading, isOld: error !== null };
}
