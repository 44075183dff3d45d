import { type PaymentTerms, type PaymentTermsJson, termsFromJson } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Hash } from "viem";
import { ApiProblem, answerOf, api } from "../lib/api/api.ts";
import { type AppChain, findToken } from "../lib/chain/appChain.ts";
import { areTermsOf } from "../lib/payment/findTerms.ts";
import { orderOfTerms, type PaidOrder } from "../lib/payment/paidOrder.ts";

/**
 * Reads what a payment bought, from the checkout that it paid. Null if the relayer shows another order than the terms
 * have the hash of, or another price.
 */
export function paymentOrderQuery(
  chain: AppChain,
  { id, terms }: { id: Hash; terms: PaymentTerms },
  checkoutId: string | null,
) {
  return queryOptions({
    queryKey: ["paymentOrder", chain.id, id, checkoutId],
    enabled: checkoutId !== null,
    queryFn: async (): Promise<PaidOrder | null> => {
      const path = { id: String(checkoutId) };
      const checkout = await answerOf(api.GET("/v1/pay/{id}", { params: { path } }));
      const option = checkout.options.find(({ offer }) => {
        const offered = termsFromJson(offer as PaymentTermsJson);
        return areTermsOf({ ...offered, payer: terms.payer }, chain, id);
      });
      if (!option) return null;
      const [first = option] = checkout.options;
      const answered = { ...checkout, quote: option.quote, checkoutId };
      const counted = { unit: first.token, amount: BigInt(first.amount) };
      return orderOfTerms(answered, terms, findToken(chain, terms.token), counted);
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem),
  });
}
