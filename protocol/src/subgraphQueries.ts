import type { Address, Hex } from "viem";

/** Rows of a page of the list. */
export const pageSize = 25;

/** Unix seconds after every payment. */
export const farFuture = "9999999999";

/** Id of no payment. Fills `id_not_in`, because graph-node matches nothing if that list is empty. */
export const nobody = "0x00";

/** Where a payment's money is, in the order of the numbers in the subgraph's `merchantOutcome`. */
const outcomes = ["held", "disputed", "captured", "refunded", "returned"] as const;

/** Group of payments in a merchant's list. */
type PaymentFilter = "all" | (typeof outcomes)[number];

/** What `$list` of {@link paymentsQuery} is: the merchant, or with an outcome the merchant and the outcome's number. */
export function paymentList(merchant: Address, filter: PaymentFilter): Hex {
  const address = merchant.toLowerCase() as Hex;
  return filter === "all" ? address : `${address}0${outcomes.indexOf(filter)}000000`;
}

/**
 * A merchant's payments, newest first. The cursor is the last second shown and the ids shown of it, so that no row is
 * skipped or repeated.
 */
export const paymentsQuery = (filter: PaymentFilter) => {
  const [field, type] = filter === "all" ? ["merchant", "String!"] : ["merchantOutcome", "Bytes!"];
  return `
  query MerchantPayments($list: ${type}, $first: Int!, $before: BigInt!, $seen: [Bytes!]!) {
    payments(first: $first, orderBy: fundedAt, orderDirection: desc,
      where: { ${field}: $list, fundedAt_lte: $before, id_not_in: $seen }) {
      id payer { id } token { id } stage amount held refundable captured fees refunded returned
      captureEnd fundedAt
    }
  }`;
};

/** A merchant's totals by coin. */
export const totalsQuery = `
  query Totals($merchant: String!) {
    merchantTotals(where: { merchant: $merchant }) { token { id } paymentCount held captured fees refunded }
  }`;

/** One payment with its history. */
export const paymentQuery = `
  query Payment($id: ID!) {
    payment(id: $id) {
      payer { id } merchant { id } payee arbiter token { id } amount fundBy inspectionPeriod capturePeriod refundPeriod
      instant toLedger feeBps feeRecipient splits orderReference salt held refundable funder
      actions(first: 200, orderBy: sequence) {
        type actor amount payerAmount fee timestamp blockNumber transaction logIndex
      }
      creditActions(first: 200, orderBy: timestamp, where: { type: added }) {
        credit { owner { id } } amount timestamp blockNumber transaction logIndex
      }
    }
  }`;

/** Every query that the dApp asks a subgraph: a relayer passes on these and no other. */
export const subgraphQueries = (): readonly string[] => [
  paymentsQuery("all"),
  paymentsQuery("held"),
  totalsQuery,
  paymentQuery,
];
