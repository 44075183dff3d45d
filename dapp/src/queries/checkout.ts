import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, answerOf, api } from "../lib/api/api.ts";

/**
 * A checkout as its payer may see it; followed while it is open, because it can be paid from another device, and while
 * its payment is not final, because a reorganisation can take it back.
 */
export function checkoutQuery(id: string) {
  return queryOptions({
    queryKey: ["checkout", id],
    queryFn: () => answerOf(api.GET("/v1/pay/{id}", { params: { path: { id } } })),
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem),
    refetchInterval: ({ state: { data } }) =>
      data?.status === "open" || (data?.payment && data.payment.confirmation !== "finalized")
        ? 3_000
        : false,
  });
}
