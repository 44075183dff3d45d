import { type Address, type Hex, toHex } from "viem";
import { creditsQuery, heldPartsQuery, needsQuery, volumesQuery } from "./overviewQueries.ts";
import { payerPageQuery } from "./payerPageQuery.ts";
import { action, nobody, orderAt, type PaymentFilter, pageSize, terms } from "./subgraphRows.ts";

/** First bytes of a second in the subgraph's order of held payments: time (40 bits), place (48). */
function heldOrderAt(time: bigint): Hex {
  return toHex(time << 48n, { size: 11 });
}

/**
 * Variables of {@link paymentsQuery}: the cursor is the last second shown and the ids shown of it. The escrow is one of those
 * whose payments the subgraph has.
 */
export function paymentsVariables(
  filter: PaymentFilter,
  { merchant, escrow }: { merchant: Address; escrow: Address },
  { before, seen }: { before: string; seen: readonly string[] },
): Record<string, unknown> {
  const end = BigInt(before) + 1n;
  return {
    ...{ first: pageSize, seen: [nobody, ...seen], escrow: escrow.toLowerCase() },
    ...(filter === "held"
      ? { merchant: merchant.toLowerCase(), until: heldOrderAt(end) }
      : { from: orderAt(merchant, filter, 0n), until: orderAt(merchant, filter, end) }),
  };
}

const row = `id payer { id } token { id } stage amount held refundable captured fees refunded returned
      captureStart captureEnd fundedAt`;

/**
 * A merchant's payments, newest first, each as the `payment` of its row if held ones are asked for. Each list is selected by
 * one attribute, so that it takes no longer where little matches; the held one is ordered by bytes, whose index gives no order, or
 * PostgreSQL would walk it past all payments that were held. No row is skipped or repeated.
 */
export const paymentsQuery = (filter: PaymentFilter) => {
  if (filter === "held") {
    return `
  query HeldPayments($merchant: String!, $escrow: Bytes!, $first: Int!, $until: Bytes!, $seen: [Bytes!]!) {
    payments: heldPayments(first: $first, orderBy: fundedOrder, orderDirection: desc,
      where: { merchant: $merchant, escrow: $escrow, fundedOrder_lt: $until, id_not_in: $seen }) {
      payment { ${row} }
    }
  }`;
  }
  const order = filter === "all" ? "merchantOrder" : "outcomeOrder";
  return `
  query MerchantPayments($escrow: Bytes!, $first: Int!, $from: BigInt!, $until: BigInt!, $seen: [Bytes!]!) {
    payments(first: $first, orderBy: ${order}, orderDirection: desc,
      where: { ${order}_gte: $from, ${order}_lt: $until, escrow: $escrow, id_not_in: $seen }) {
      ${row}
    }
  }`;
};

/** A merchant's totals by coin. */
export const totalsQuery = `
  query Totals($merchant: String!) {
    merchantTotals(first: 1000, where: { merchant: $merchant }) { token { id } paymentCount held captured fees refunded }
  }`;

/** One payment with its history. */
export const paymentQuery = `
  query Payment($id: ID!) {
    payment(id: $id) {
      ${terms} held refundable funder
      actions(first: 200, orderBy: sequence) { ${action} }
      dispute { evidence(first: 200, orderBy: sequence) { uri transaction logIndex } }
      creditActions(first: 200, orderBy: timestamp, where: { type: added }) {
        credit { owner { id } } amount timestamp blockNumber transaction logIndex
      }
    }
  }`;

/** Open disputes that an arbiter has to decide, the soonest end first. */
export const disputesQuery = `
  query Disputes($arbiter: Bytes!) {
    disputes(first: 100, orderBy: arbitrationEnd, where: { arbiter: $arbiter, status: open }) {
      id openedAt arbitrationEnd token { id } payer { id } merchant { id } payment { escrow held }
    }
  }`;

const disputeRow = `id openedBy openedAt arbitrationEnd amount status closedAt payerAmount capturedAmount
      token { id } payer { id } payment { amount held fundedAt }
      evidence(first: 1, orderBy: sequence, orderDirection: desc) { party timestamp }`;

/** Open disputes of a merchant in one escrow, the soonest end first, each with who submitted evidence last. */
export const merchantDisputesQuery = `
  query MerchantDisputes($merchant: String!, $escrow: Bytes!, $first: Int!) {
    disputes(first: $first, orderBy: arbitrationEnd,
      where: { merchant: $merchant, status: open, payment_: { escrow: $escrow } }) {
      ${disputeRow}
    }
  }`;

/** Ended disputes of a merchant in one escrow, the latest first: the cursor is the last second shown and the ids shown of it. */
export const endedDisputesQuery = `
  query EndedDisputes($merchant: String!, $escrow: Bytes!, $first: Int!, $until: BigInt!, $seen: [Bytes!]!) {
    disputes(first: $first, orderBy: closedAt, orderDirection: desc,
      where: { merchant: $merchant, closedAt_lte: $until, id_not_in: $seen, payment_: { escrow: $escrow } }) {
      ${disputeRow}
    }
  }`;

/** Variables of {@link endedDisputesQuery}. */
export function endedDisputesVariables(
  { merchant, escrow }: { merchant: Address; escrow: Address },
  { before, seen }: { before: string; seen: readonly string[] },
): Record<string, unknown> {
  return {
    ...{ merchant: merchant.toLowerCase(), escrow: escrow.toLowerCase(), first: pageSize },
    ...{ until: before, seen: [nobody, ...seen] },
  };
}

/** What a merchant captured, by hour and coin, the latest first: the cursor is the last hour shown and the ids shown of it. */
export const capturedHoursQuery = `
  query CapturedHours($merchant: String!, $first: Int!, $until: BigInt!, $seen: [Bytes!]!) {
    merchantVolumes(first: $first, orderBy: start, orderDirection: desc,
      where: { merchant: $merchant, captured_gt: 0, start_lte: $until, id_not_in: $seen }) {
      id token { id } start captured fees
    }
  }`;

/** Place of a list that is read by time: the last second shown, and the ids shown of it. */
interface TimeCursor {
  before: string;
  seen: readonly string[];
}

const timePage = (first: number, { before, seen }: TimeCursor) => ({
  ...{ first, until: before, seen: [nobody, ...seen] },
});

/** Variables of {@link capturedHoursQuery}. @param first hours of a page, 100 at most */
export function capturedHoursVariables(
  merchant: Address,
  first: number,
  cursor: TimeCursor,
): Record<string, unknown> {
  return { merchant: merchant.toLowerCase(), ...timePage(first, cursor) };
}

/** What was paid out of credits, the latest first. */
export const withdrawalsQuery = `
  query Withdrawals($credits: [String!]!, $first: Int!, $until: BigInt!, $seen: [Bytes!]!) {
    creditActions(first: $first, orderBy: timestamp, orderDirection: desc,
      where: { credit_in: $credits, type: used, timestamp_lte: $until, id_not_in: $seen }) {
      id amount to timestamp transaction credit { token { id } owner { id } }
    }
  }`;

/** Variables of {@link withdrawalsQuery}, for every pair of a coin and an owner. @param first rows of a page, 100 at most */
export function withdrawalsVariables(
  of: { escrow: Address; tokens: readonly Address[]; owners: readonly Address[] },
  first: number,
  cursor: TimeCursor,
): Record<string, unknown> {
  const credits = of.tokens.flatMap((token) =>
    of.owners.map((owner) => `${of.escrow}${token.slice(2)}${owner.slice(2)}`.toLowerCase()),
  );
  return { credits, ...timePage(first, cursor) };
}

/** Split lists with a share for one of some accounts, as far as a payout has told their recipients, with their pots in one escrow. */
export const splitListsQuery = `
  query SplitLists($recipients: [String!]!, $escrow: Bytes!) {
    splits(first: 100, where: { recipient_in: $recipients }) {
      list {
        id recipients(first: 32, orderBy: index) { recipient { id } bps }
        pots(first: 100, where: { escrow: $escrow }) { token { id } updatedAt }
      }
    }
  }`;

/**
 * Newest payments of a wallet, each as one row: where `payerPageQuery` reads all that its payer's list says of them, and goes on
 * exactly where a page ended, this one gives as many as are asked for at once.
 */
export const payerPaymentsQuery = `
  query PayerPayments($payer: String!, $first: Int!) {
    payments(first: $first, orderBy: fundedAt, orderDirection: desc, where: { payer: $payer }) {
      ${row} funder fundedTransaction
    }
  }`;

/** Every query that the dApp asks a subgraph: a relayer passes on these and no other. */
export const subgraphQueries = (): readonly string[] => [
  paymentsQuery("all"),
  paymentsQuery("held"),
  paymentsQuery("captured"),
  totalsQuery,
  paymentQuery,
  disputesQuery,
  merchantDisputesQuery,
  endedDisputesQuery,
  capturedHoursQuery,
  withdrawalsQuery,
  splitListsQuery,
  payerPaymentsQuery,
  payerPageQuery("all"),
  payerPageQuery("some"),
  volumesQuery,
  heldPartsQuery,
  needsQuery,
  creditsQuery,
];
