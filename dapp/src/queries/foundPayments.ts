import { queryOptions } from "@tanstack/react-query";
import type { Mode } from "../lib/config/mode.ts";
import { readRecord } from "./paymentRecord.ts";

/** Most payments that a search names; the list has the others. */
const MOST = 6;

/**
 * Finds a store's payments by a whole text, newest first: an order number, a payment, a transaction, a checkout or an address.
 * @param store its id
 */
export function foundPaymentsQuery(store: string, mode: Mode, text: string) {
  return queryOptions({
    queryKey: ["foundPayments", store, mode, text],
    queryFn: async () => {
      const nothing = { outcome: null, chain: null, from: null, until: null, coin: null };
      const { payments } = await readRecord(
        mode,
        { ...nothing, customer: null, q: text },
        undefined,
      );
      return payments.slice(0, MOST);
    },
    retry: false,
  });
}
