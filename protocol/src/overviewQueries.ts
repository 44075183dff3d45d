/** Rows that one of these queries gives; a further page begins where they end. */
export const overviewRows = 1000;

/** Entries of a list that needs the merchant: more than somebody goes through at once. */
export const needsRows = 100;

/**
 * Sums of a merchant's hours from a second on, by coin, oldest first. A further page begins with the last hour of the one before,
 * without the rows that were seen of it.
 */
export const volumesQuery = `
  query MerchantVolumes($merchant: String!, $from: BigInt!, $seen: [Bytes!]!) {
    merchantVolumes(first: 1000, orderBy: start,
      where: { merchant: $merchant, start_gte: $from, id_not_in: $seen }) {
      id token { id } start paymentCount funded captured fees refunded returned
    }
  }`;

/** What is held of a merchant's payments, and from when until when it can be captured, by the payments' ids. */
export const heldPartsQuery = `
  query HeldParts($merchant: String!, $escrow: Bytes!, $after: Bytes!) {
    heldPayments(first: 1000, orderBy: id, where: { merchant: $merchant, escrow: $escrow, id_gt: $after }) {
      id disputed captureStart captureEnd payment { token { id } held }
    }
  }`;

/**
 * What waits for a merchant on one chain: what can be captured for a short time only, the soonest end first; what no longer can,
 * the latest end first; and open disputes with who spoke last. Each list is ordered as what is held is.
 */
export const needsQuery = `
  query MerchantNeeds($merchant: String!, $escrow: Bytes!, $now: BigInt!, $until: BigInt!) {
    due: heldPayments(first: 100, orderBy: captureEndOrder,
      where: { merchant: $merchant, escrow: $escrow, disputed: false, captureEnd_gt: $now, captureEnd_lt: $until }) {
      payment { id payer { id } token { id } stage amount held refundable captured fees refunded returned
        captureStart captureEnd fundedAt }
    }
    lapsed: heldPayments(first: 100, orderBy: captureEndOrder, orderDirection: desc,
      where: { merchant: $merchant, escrow: $escrow, disputed: false, captureEnd_lte: $now }) {
      payment { id payer { id } token { id } stage amount held refundable captured fees refunded returned
        captureStart captureEnd fundedAt }
    }
    disputes(first: 100, orderBy: arbitrationEnd, where: { merchant: $merchant, status: open }) {
      id openedBy arbitrationEnd token { id } payment { escrow held fundedAt }
      evidence(first: 1, orderBy: sequence, orderDirection: desc) { party }
    }
  }`;

/** Money of some tokens that an escrow keeps for some accounts to withdraw: anybody may leave worthless tokens there. */
export const creditsQuery = `
  query Credits($owners: [String!]!, $tokens: [String!]!, $escrow: Bytes!) {
    credits(first: 100, where: { owner_in: $owners, token_in: $tokens, escrow: $escrow, balance_gt: "0" }) {
      owner { id } token { id } balance
    }
  }`;
