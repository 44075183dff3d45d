import type { StatusFilter } from "../lib/payment/statusFilter.ts";

/** Rows of a page of the list. */
export const pageSize = 25;

/** Unix seconds after every payment. */
export const farFuture = "9999999999";

/** Id of no payment. Fills `id_not_in`, because graph-node matches nothing if that list is empty. */
export const nobody = "0x00";

const stageConditions: Record<StatusFilter, string> = {
  all: "",
  held: "stage: held",
  captured: "stage: settled, refundable_gt: 0",
  refunded: "stage: settled, refundable: 0",
  returned: "stage: returned",
};

/**
 * A merchant's payments, newest first. The cursor is the last second shown and the ids shown of it, so that no row is
 * skipped or repeated.
 */
export const paymentsQuery = (filter: StatusFilter) => `
  query MerchantPayments($merchant: String!, $first: Int!, $before: BigInt!, $seen: [Bytes!]!) {
    payments(first: $first, orderBy: fundedAt, orderDirection: desc,
      where: { merchant: $merchant, fundedAt_lte: $before, id_not_in: $seen, ${stageConditions[filter]} }) {
      id payer { id } token { id } stage amount held refundable captured fees refunded returned
      captureEnd fundedAt
    }
  }`;

/** A merchant's totals by coin. */
export const totalsQuery = `
  query Totals($merchant: String!) {
    merchantTotals(where: { merchant: $merchant }) { token { id } paymentCount held captured fees refunded }
  }`;
