import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, answerOf, api } from "../lib/api/api.ts";
import type { Checkout } from "../lib/api/apiTypes.ts";
import { backOff } from "../lib/polling/backOff.ts";

/** Whether nothing of a checkout can change any more. */
function isSettled({ status, payment }: Checkout): boolean {
  const isOpen = status === "open" || status === "processing";
  return !isOpen && (!payment || payment.confirmation === "finalized");
}

/**
 * Reads a checkout. Polls it while it is open, because another device can pay it, and until its payment is finalized,
 * because a reorg can remove the payment.
 */
export function checkoutQuery(id: string) {
  return queryOptions({
    queryKey: ["checkout", id],
    queryFn: (): Promise<Checkout> =>
      answerOf(api.GET("/v1/pay/{id}", { params: { path: { id } } })),
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem),
    refetchInterval: backOff<Checkout>(3_000, 10_000, isSettled),
  });
}
