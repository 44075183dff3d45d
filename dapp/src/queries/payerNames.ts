import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import { ApiProblem, answerOf, api } from "../lib/api/api.ts";
import { readAllPages } from "../lib/api/readAllPages.ts";

/** What a payment bought, and from whom, as the service says. */
export interface PaymentName {
  /** Null: nobody tells it. */
  title: string | null;
  shop: string;
  checkoutId: string | null;
}

/** Reads the names of the payments of the wallet that has signed in, by payment id in lower case. Needs its session. */
export function payerNamesQuery(payer: Address | undefined, isSignedIn: boolean) {
  return queryOptions({
    queryKey: ["payerNames", payer],
    enabled: isSignedIn,
    queryFn: async (): Promise<ReadonlyMap<string, PaymentName>> => {
      const payments = await readAllPages((query) =>
        answerOf(api.GET("/v1/payer/payments", { params: { query } })),
      );
      return new Map(
        payments.map(({ id, description, merchant, checkout_id }) => [
          id.toLowerCase(),
          { title: description, shop: merchant.name, checkoutId: checkout_id },
        ]),
      );
    },
    staleTime: 60_000,
    refetchInterval: 60_000,
    retry: 1,
  });
}

/** Reads the name of a payment that this device made, from its checkout. */
export function checkoutNameQuery(checkoutId: string) {
  return queryOptions({
    queryKey: ["checkoutName", checkoutId],
    queryFn: async (): Promise<PaymentName> => {
      const path = { id: checkoutId };
      const checkout = await answerOf(api.GET("/v1/pay/{id}", { params: { path } }));
      return { title: checkout.description, shop: checkout.merchant.name, checkoutId };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem),
  });
}
