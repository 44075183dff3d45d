import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, answerOf, api } from "../lib/api/api.ts";

/**
 * Reads a checkout. Polls it while it is open, because another device can pay it, and until its payment is finalized,
 * because a reorg can remove the payment.
 */
export function checkoutQuery(id: string) {
  return queryOptions({
    queryKey: ["checkout", id],
    queryFn: () => answerOf(api.GET("/v1/pay/{id}", { params: { path: { id } } })),
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem),
    refetchInterval: ({ state: { data } }) =>
      data?.status === "open" ||
      data?.status === "processing" ||
      (data?.payment && data.payment.confirmation !== "finalized")
        ? 3_000
        : false,
  });
}
