import { useQueries } from "@tanstack/react-query";
import { settlementsQuery } from "../../../queries/conversation.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";
import { isOpen } from "../problem/proposals.ts";

/** Payments that are asked about: the newest of which money is held. */
const most = 20;

/** Milliseconds between two questions. */
const pause = 60_000;

interface Offers {
  /** Unix seconds at which the shop's offer to divide a payment ends; null if there is none, or nobody tells. */
  endOf: (payment: PayerPayment, now: number) => number | null;
  /** Whether there are older payments that were not asked about. */
  hasMore: boolean;
}

/**
 * Returns until when shops' offers to divide payments stand.
 * @param payments those that the service has of the wallet that signed in
 */
export function useOffers(payments: readonly PayerPayment[]): Offers {
  const asked = payments.slice(0, most);
  const answers = useQueries({
    queries: asked.map(({ id }) => ({ ...settlementsQuery(id, true), refetchInterval: pause })),
  });
  const endOf = (payment: PayerPayment, now: number) => {
    const proposals = answers[asked.findIndex(({ id }) => id === payment.id)]?.data ?? [];
    const ends = proposals
      .filter((one) => one.proposed_by === "merchant" && isOpen(one, payment, now))
      .map(({ deadline }) => deadline);
    return ends.length === 0 ? null : Math.min(...ends);
  };
  return { endOf, hasMore: payments.length > most };
}
