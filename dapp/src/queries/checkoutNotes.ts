import { queryOptions } from "@tanstack/react-query";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { MerchantCheckout } from "../lib/api/apiTypes.ts";
import type { Mode } from "../lib/config/mode.ts";
import type { AgreedPrice } from "../lib/money/agreedPrice.ts";
import { agreedPrice } from "../lib/payment/agreed.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { now } from "../lib/time/clock.ts";

type CheckoutPage = { data: MerchantCheckout[]; next_cursor: string | null };

/** What only the shop knows of a payment. */
interface CheckoutNote {
  description: string;
  /** The shop's own number of the order. */
  reference: string | null;
  /** Null: it was priced in the coin. */
  agreed: AgreedPrice | null;
}

export type Notes = ReadonlyMap<string, CheckoutNote>;

/** Payment to be named. */
interface Shown {
  /** In any letter case. */
  id: string;
  /** Unix seconds; left out: not known. */
  fundedAt?: number;
}

/** Pages of 100 checkouts to read. */
const maxPages = 4;

/** Seconds by which a chain's clock may differ from the service's. */
const slack = 86_400;

/**
 * Reads what the merchant's checkouts of one mode say of payments, by payment id in lower case: the newest ones that can be theirs,
 * until each of these payments has its own; then it asks for nothing.
 * @param shown payments that are shown
 */
export const checkoutNotesQuery = (mode: Mode, shown: readonly Shown[]) => {
  // A payment without a checkout is never named, so it is asked for ever more seldom; soon again once another is shown.
  const retry = backOff<Notes>(4_000, 120_000, undefined, (notes) => [
    ...notes.keys(),
    ...shown.map(({ id }) => id),
  ]);
  const unnamed = (notes: Notes) => shown.filter(({ id }) => !notes.has(id.toLowerCase()));
  return queryOptions({
    queryKey: ["checkoutNotes", mode],
    queryFn: async ({ client, queryKey }): Promise<Notes> => {
      const notes = new Map(client.getQueryData<Notes>(queryKey));
      const end = endOf(unnamed(notes));
      let cursor: string | null = null;
      for (let page = 0; page < maxPages && unnamed(notes).length > 0; page++) {
        const answer: CheckoutPage = await answerOf(
          merchantApi[mode].GET("/v1/checkouts", {
            params: {
              query: {
                limit: 100,
                ...(end !== null && { created_before: end }),
                ...(cursor && { cursor }),
              },
            },
          }),
        );
        for (const checkout of answer.data) {
          if (checkout.payment_id) notes.set(checkout.payment_id.toLowerCase(), noteOf(checkout));
        }
        cursor = answer.next_cursor;
        if (!cursor) break;
      }
      return notes;
    },
    refetchInterval: (query) =>
      query.state.data && unnamed(query.state.data).length === 0 ? false : retry(query),
    retry: false,
  });
};

/** Time before which the newest of the payments has its checkout; null: the newest checkouts may be theirs. */
function endOf(payments: readonly Shown[]): string | null {
  if (payments.length === 0) return null;
  const newest = Math.max(
    ...payments.map(({ fundedAt = Number.POSITIVE_INFINITY }) => fundedAt + slack),
  );
  return newest < now() ? new Date(newest * 1000).toISOString() : null;
}

function noteOf(checkout: MerchantCheckout): CheckoutNote {
  const price = agreedPrice(checkout);
  return {
    description: checkout.description,
    reference: checkout.client_reference_id,
    agreed: price && { price, amount: BigInt(checkout.amount) },
  };
}
