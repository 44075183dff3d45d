import type { Address } from "viem";
import { action, nobody, type Outcome, orderAt, pageSize, terms } from "./subgraphRows.ts";

/** Actions by which held money leaves the escrow. */
const moves = "captured, voided, reclaimed, resolved, settled, disputeExpired";

/** What a payer's list shows of a wallet's payments. */
export interface PayerFilter {
  payer: Address;
  outcomes: readonly Outcome[];
  /** Addresses of coins; null: all. */
  tokens: readonly Address[] | null;
  /** Unix seconds from which it was paid. */
  from: number;
}

/** Variables of {@link payerPageQuery}: the cursor is the last second shown, or the newest to show, and the ids shown of it. */
export function payerPageVariables(
  { payer, outcomes: some, tokens, from }: PayerFilter,
  { before, seen }: { before: string; seen: readonly string[] },
): Record<string, unknown> {
  return {
    ...{ first: pageSize, outcomes: some, seen: [nobody, ...seen] },
    from: orderAt(payer, "all", BigInt(from)),
    until: orderAt(payer, "all", BigInt(before) + 1n),
    ...(tokens && { tokens: tokens.map((token) => token.toLowerCase()) }),
  };
}

/**
 * A page of a wallet's payments in every escrow of the chain, newest first: their terms, where the money is, how it came there, and
 * who had the last word in a dispute. Selected by one attribute, which has the wallet's payments and no others.
 * @param coins whether some coins alone are asked for
 */
export const payerPageQuery = (coins: "all" | "some") => {
  const [name, variable, condition] =
    coins === "all"
      ? ["PayerPage", "", ""]
      : ["PayerPageOfCoins", ", $tokens: [String!]!", ", token_in: $tokens"];
  return `
  query ${name}($first: Int!, $from: BigInt!, $until: BigInt!, $outcomes: [Outcome!]!, $seen: [Bytes!]!${variable}) {
    payments(first: $first, orderBy: payerOrder, orderDirection: desc,
      where: { payerOrder_gte: $from, payerOrder_lt: $until, outcome_in: $outcomes, id_not_in: $seen${condition} }) {
      id escrow ${terms} funder stage clock held refundable
      captured fees refunded returned fundedAt fundedTransaction
      lastCapture: actions(first: 1, orderBy: sequence, orderDirection: desc, where: { type: captured }) { ${action} }
      lastMove: actions(first: 1, orderBy: sequence, orderDirection: desc, where: { type_in: [${moves}] }) { ${action} }
      dispute { openedBy evidence(first: 1, orderBy: sequence, orderDirection: desc) { party } }
    }
  }`;
};
