import { queryOptions } from "@tanstack/react-query";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { MerchantCheckout } from "../lib/api/apiTypes.ts";
import type { Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";

type CheckoutPage = { data: MerchantCheckout[]; next_cursor: string | null };

/** Pages of 100 checkouts to read. */
const maxPages = 4;

/** Reads the descriptions of the merchant's newest checkouts of one mode, by payment id in lower case. */
export const checkoutDescriptionsQuery = (mode: Mode) =>
  queryOptions({
    queryKey: ["checkoutDescriptions", mode],
    queryFn: async () => {
      const names = new Map<string, string>();
      let cursor: string | null = null;
      for (let page = 0; page < maxPages; page++) {
        const answer: CheckoutPage = await answerOf(
          merchantApi[mode].GET("/v1/checkouts", {
            params: { query: { limit: 100, ...(cursor && { cursor }) } },
          }),
        );
        for (const { payment_id, description } of answer.data) {
          if (payment_id) names.set(payment_id.toLowerCase(), description);
        }
        cursor = answer.next_cursor;
        if (!cursor) break;
      }
      return names;
    },
    refetchInterval: backOff<Map<string, string>>(5_000, 15_000, undefined, (names) => [...names]),
    retry: false,
  });
