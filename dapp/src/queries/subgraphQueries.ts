import type { StatusFilter } from "../lib/payment/statusFilter.ts";

/** Rows that a list shows at once. */
export const pageSize = 25;

/** The time before which every payment was made. */
export const farFuture = "9999999999";

/** No payment's id: graph-node takes an empty list of exclusions for "nothing matches". */
export const nobody = "0x00";

const stageConditions: Record<StatusFilter, string> = {
  all: "",
  held: "stage: held",
  captured: "stage: settled, refundable_gt: 0",
  refunded: "stage: settled, refundable: 0",
  returned: "stage: returned",
};

/**
 * A merchant's payments, newest first. The cursor names the last second and what of it was shown, so that no row is skipped
 * or shown twice.
 */
export const paymentsQuery = (filter: StatusFilter) => `
  query MerchantPayments($merchant: Bytes!, $first: Int!, $before: BigInt!, $seen: [Bytes!]!) {
    payments(first: $first, orderBy: fundedAt, orderDirection: desc,
      where: { merchant: $merchant, fundedAt_lte: $before, id_not_in: $seen, ${stageConditions[filter]} }) {
      id payer { id } token { id } stage amount held refundable captured fees refunded returned
      inspectionPeriod capturePeriod refundPeriod fundedAt
    }
  }`;

/** What a merchant's payments add up to, by coin. */
export const totalsQuery = `
  query Totals($merchant: Bytes!) {
    merchantTotals(where: { merchant: $merchant }) { token { id } paymentCount held captured fees refunded }
  }`;
