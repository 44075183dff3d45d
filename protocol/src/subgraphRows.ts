import type { Address } from "viem";

/** Rows of a page of the list. */
export const pageSize = 25;

/** Unix seconds after every payment. */
export const farFuture = "9999999999";

/** Id of no payment. Fills `id_not_in`, because graph-node matches nothing if that list is empty. */
export const nobody = "0x00";

/** Where a payment's money is, in the order of the numbers in the subgraph's `outcomeOrder`. */
export const outcomes = ["held", "disputed", "captured", "refunded", "returned"] as const;

/** Where a payment's money is, in one word of the subgraph. */
export type Outcome = (typeof outcomes)[number];

/** Group of payments in a merchant's list; held ones may be disputed. */
export type PaymentFilter = "all" | Outcome;

/** First number of a second in the subgraph's order: account (160 bits), outcome or zero (8), time (40), place (48). */
export function orderAt(account: Address, filter: PaymentFilter, time: bigint): string {
  const outcome = filter === "all" ? 0 : outcomes.indexOf(filter);
  return String((BigInt(account) << 96n) | (BigInt(outcome) << 88n) | (time << 48n));
}

/** What is asked of a payment's terms. */
export const terms = `payer { id } merchant { id } payee arbiter token { id } amount fundBy inspectionPeriod capturePeriod
      refundPeriod instant toLedger feeBps feeRecipient splits orderReference salt`;

/** What is asked of an action. */
export const action =
  "type actor amount payerAmount fee timestamp blockNumber transaction logIndex";
