import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, answerOf, api } from "../lib/api/api.ts";

/** Reads a payment link. */
export function paymentLinkQuery(id: string) {
  return queryOptions({
    queryKey: ["payment-link", id],
    queryFn: () => answerOf(api.GET("/v1/links/{id}", { params: { path: { id } } })),
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem),
  });
}

/** Opens a checkout of the link for one payer. */
export function openPaymentLink(id: string) {
  return answerOf(api.POST("/v1/links/{id}/open", { params: { path: { id } } }));
}
