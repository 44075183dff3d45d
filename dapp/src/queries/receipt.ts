import type { ApiComponents } from "@handsel/sdk";
import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, answerOf, api } from "../lib/api/api.ts";
import type { ChainPayment } from "../lib/payment/readPayment.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { receiptSchema } from "../lib/receipt/receipt.ts";
import { verifyReceipt } from "../lib/receipt/verifyReceipt.ts";
import { verifySignature } from "../lib/receipt/verifySignature.ts";

/** Receipt with a number, as the relayer issued it. */
export type IssuedReceipt = ApiComponents["schemas"]["Receipt"];

/**
 * Reads the numbered receipt that the relayer issued for a checkout's payment. Null if there is none yet, or what it says
 * does not verify: the page then makes one without a number.
 */
export function receiptQuery({ id }: ChainPayment, checkoutId: string | null) {
  return queryOptions({
    queryKey: ["receipt", id, checkoutId],
    enabled: checkoutId !== null,
    queryFn: async (): Promise<IssuedReceipt | null> => {
      const path = { id: String(checkoutId) };
      try {
        const issued = await answerOf(api.GET("/v1/pay/{id}/receipt", { params: { path } }));
        const { data } = receiptSchema.safeParse(issued);
        const parts = data ? Object.values(verifyReceipt(data)) : [false];
        const { fits } = await verifySignature(issued);
        const isWhole = fits !== false && parts.every((part) => part !== false);
        return isWhole && data?.payment.id.toLowerCase() === id ? issued : null;
      } catch (error) {
        if (error instanceof ApiProblem && error.status < 500) return null;
        throw error;
      }
    },
    // The relayer has not confirmed the payment yet.
    refetchInterval: backOff<object | null>(5_000, 30_000, (receipt) => receipt !== null),
    retry: 1,
  });
}
