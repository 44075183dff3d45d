import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, answerOf, api } from "../lib/api.ts";

/** A checkout as its payer may see it; followed while it is open, because it can be paid from another device. */
export function checkoutQuery(id: string) {
  return queryOptions({
    queryKey: ["checkout", id],
    queryFn: () => answerOf(api.GET("/v1/pay/{id}", { params: { path: { id } } })),
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem),
    refetchInterval: ({ state }) => (state.data?.status === "open" ? 3_000 : false),
  });
}
