import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  farFuture,
  handselChains,
  pageSize,
  paymentsQuery,
  paymentsVariables,
  totalsQuery,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { root } from "@handsel/services/paths";
import { type Address, zeroAddress } from "viem";
import { hardhat } from "viem/chains";
import type { History, MadePayment, Role } from "./history.ts";
import { ask, type Indexer } from "./indexer.ts";

/** Milliseconds of a list, whatever matches. */
const GOAL = 20;

const DAY = 86_400;

/** A query, and its variables for the merchant of a payment. */
interface Asked {
  query: string;
  variables(payment: MadePayment): Record<string, unknown>;
}

/** A question about a merchant, as a query for the subgraph and for Ponder. */
export interface Question {
  name: string;
  role: Role;
  /** Whether nothing matches. */
  empty: boolean;
  /** Goal of the 95th percentile in milliseconds. */
  max: number | null;
  subgraph: Asked;
  ponder: Asked;
}

/** The queries of a document, in its order. */
function documented(...path: string[]): string[] {
  const text = readFileSync(join(root, ...path), "utf8");
  return [...text.matchAll(/```graphql\n(.*?)```/gs)].map(([, query = ""]) => query);
}

const ROW = `id payer token stage amount held refundable captured fees refunded returned
  captureEnd fundedAt`;

/** Groups that are measured; of the history's payments none is disputed. */
const filters = ["all", "held", "captured", "refunded", "returned"] as const;

const ponderConditions: Record<(typeof filters)[number], string> = {
  ...{ all: "", held: "" },
  captured: 'outcome: "captured"',
  refunded: 'outcome: "refunded"',
  returned: 'outcome: "returned"',
};

const ponderList = (condition: string, limit: number) => `
  query ($merchant: String!, $before: BigInt!) {
    payments(limit: ${limit}, orderBy: "fundedAt", orderDirection: "desc",
      where: { merchant: $merchant, fundedAt_lte: $before, ${condition} }) { items { ${ROW} } }
  }`;

const ponderHeld = (declared: string, order: string, condition: string) => `
  query ($merchant: String!${declared}) {
    heldPayments(limit: ${pageSize}, ${order}, where: { merchant: $merchant, ${condition} }) {
      items { captureEnd row { ${ROW} } }
    }
  }`;

/** Local chains have the escrow that the protocol records. */
const inEscrow = ({ merchant }: MadePayment) => ({
  ...{ merchant, escrow: handselChains.get(hardhat.id)?.escrow.address ?? zeroAddress },
});

const merchantOf = ({ merchant }: MadePayment) => ({ merchant: merchant.toLowerCase() });

const before = (time: (payment: MadePayment) => string) => (payment: MadePayment) => ({
  ...merchantOf(payment),
  before: time(payment),
});

/** Cursor before the first page of the dApp's lists. */
const atEnd = { before: farFuture, seen: [] };

/** Range of an account's orders. */
function rangeOf(account: Address) {
  const [from, before] = [BigInt(account), BigInt(account) + 1n].map((one) => String(one << 96n));
  return { from, before };
}

const wholeRange = ({ merchant }: MadePayment) => rangeOf(merchant);

const newest = () => farFuture;
const older = ({ fundedAt }: MadePayment) => String(fundedAt);

/** Roles as the measurements name them. */
const NAMES: Record<Role, string> = {
  big: "a merchant with half of the payments",
  plain: "a merchant with a quarter of the payments, all captured whole",
  stopped: "a small merchant of long ago, all captured whole",
  small: "a small merchant",
};

/** Lists of the dApp: what a merchant has, and what it has none of. */
function dappLists(): Question[] {
  const asked = filters.flatMap((filter) =>
    (["big", "small", "plain", "stopped"] as const).map((role) => ({ filter, role })),
  );
  return asked.map(({ filter, role }) => {
    const isWhole = role === "plain" || role === "stopped";
    const empty = isWhole && filter !== "all" && filter !== "captured";
    return {
      name: `dApp: first page of ${filter} payments${empty ? ", of which there are none" : ""}, ${NAMES[role]}`,
      ...{ role, empty, max: GOAL },
      subgraph: {
        query: paymentsQuery(filter),
        variables: (payment) => paymentsVariables(filter, inEscrow(payment), atEnd),
      },
      ponder:
        filter === "held"
          ? {
              query: ponderHeld("", 'orderBy: "merchantOrder", orderDirection: "desc"', ""),
              variables: merchantOf,
            }
          : {
              query: ponderList(ponderConditions[filter], pageSize),
              variables: before(newest),
            },
    };
  });
}

/** Lists of docs/subgraph.md about what lapsed: all that is held, at a late time, and nothing at an early one. */
function lapsedLists(query: string): Question[] {
  return (["big", "small"] as const).flatMap((role) =>
    [farFuture, "1"].map((now) => {
      const variables = (payment: MadePayment) => ({ ...merchantOf(payment), now });
      const empty = now === "1";
      return {
        name: `lapsed payments${empty ? ", of which there are none" : ""}, ${NAMES[role]}`,
        ...{ role, empty, max: GOAL },
        subgraph: { query, variables },
        ponder: {
          query: ponderHeld(
            ", $now: BigInt!",
            'orderBy: "captureEnd"',
            "disputed: false, captureEnd_lte: $now",
          ),
          variables,
        },
      };
    }),
  );
}

/** Queries of the dApp and of the documents. */
export function questions(): Question[] {
  const [listQuery = "", paymentQuery = ""] = documented("subgraph", "README.md");
  const page = documented("docs", "subgraph.md");
  const pageQuery = (text: string) => page.find((query) => query.includes(text)) ?? "";
  const all = { role: "big", empty: false, max: GOAL } as const;
  return [
    ...dappLists(),
    {
      ...{ name: "dApp: any page of a merchant's payments", ...all },
      subgraph: {
        query: paymentsQuery("all"),
        variables: (payment) =>
          paymentsVariables("all", inEscrow(payment), {
            ...{ before: String(payment.fundedAt), seen: [] },
          }),
      },
      ponder: { query: ponderList("", pageSize), variables: before(older) },
    },
    ...lapsedLists(pageQuery("captureEnd_lte")),
    {
      ...{ name: "dApp: a merchant's totals", ...all },
      subgraph: { query: totalsQuery, variables: merchantOf },
      ponder: {
        query: `query ($merchant: String!) {
          merchantTotals(where: { merchant: $merchant }) {
            items { token paymentCount held captured fees refunded }
          }
        }`,
        variables: merchantOf,
      },
    },
    {
      ...{ name: "a merchant's newest 100 payments", ...all },
      subgraph: {
        query: listQuery,
        variables: wholeRange,
      },
      ponder: { query: ponderList("", 100), variables: before(newest) },
    },
    {
      ...{ name: "a merchant's 100 latest customers", ...all },
      subgraph: {
        query: pageQuery("customers("),
        variables: wholeRange,
      },
      ponder: {
        query: `query ($merchant: String!) {
          customers(where: { merchant: $merchant }, orderBy: "merchantOrder", orderDirection: "desc", limit: 100) {
            items { account token paymentCount paid refunded returned firstPaidAt lastPaidAt }
          }
        }`,
        variables: merchantOf,
      },
    },
    {
      ...{ name: "a payer's payments", ...all },
      subgraph: { query: pageQuery("payerOrder_gte"), variables: ({ payer }) => rangeOf(payer) },
      ponder: {
        query: `query ($payer: String!) {
          payments(where: { payer: $payer }, orderBy: "fundedAt", orderDirection: "desc", limit: 100) {
            items { id merchant token amount outcome held refundable captureEnd refundEnd fundedAt }
          }
        }`,
        variables: ({ payer }) => ({ payer: payer.toLowerCase() }),
      },
    },
    {
      ...{ name: "a recipient's commissions", ...all },
      subgraph: { query: pageQuery("commissions("), variables: platform },
      ponder: {
        query: `query ($recipient: String!) {
          commissions(where: { recipient: $recipient }) { items { token direct } }
        }`,
        variables: platform,
      },
    },
    {
      ...{ name: "a merchant's hours of a week", ...all },
      subgraph: { query: pageQuery("merchantVolumes("), variables: week },
      ponder: {
        query: `query ($merchant: String!, $from: BigInt!, $until: BigInt!) {
          merchantVolumes(where: { merchant: $merchant, start_gte: $from, start_lt: $until }, orderBy: "start", limit: 1000) {
            items { token start paymentCount funded captured fees refunded returned }
          }
        }`,
        variables: week,
      },
    },
    {
      ...{ name: "a payment with its actions", ...all },
      subgraph: { query: paymentQuery, variables: ({ id }) => ({ id }) },
      ponder: {
        query: `query ($id: String!) {
          payment(id: $id) {
            payer merchant payee token amount stage held refundable fundedAt captureEnd
            actions(orderBy: "sequence") {
              items { type actor amount fee held refundable timestamp transaction }
            }
          }
        }`,
        variables: ({ id }) => ({ id }),
      },
    },
  ];
}

/** The recipient of every commission. */
const platform = () => ({ recipient: accounts.platform.address.toLowerCase() });

/** The week from a payment on. */
function week(payment: MadePayment): Record<string, unknown> {
  const from = payment.fundedAt - (payment.fundedAt % 3_600);
  return { ...merchantOf(payment), from: String(from), until: String(from + 7 * DAY) };
}

const WARM_UP = 20;

/**
 * Queries the indexers in turns, one query at a time, about payments spread over the history of the question's merchant.
 *
 * @returns the milliseconds of each run, by indexer.
 * @throws when an answer has no row, or has one where nothing matches.
 */
export async function measureQuestion(
  question: Question,
  history: History,
  indexers: readonly Indexer[],
  runs: number,
): Promise<number[][]> {
  const expected = history.merchantOf(question.role);
  const payments = history.samples.filter(({ merchant }) => merchant === expected);
  const times = indexers.map(() => [] as number[]);
  for (let run = -WARM_UP; run < runs; run += 1) {
    const payment = payments[((run + WARM_UP) * 7_919) % payments.length];
    if (payment === undefined) throw new Error("there are no payments");
    for (const [place, indexer] of indexers.entries()) {
      const asked = place === 0 ? question.subgraph : question.ponder;
      const begun = performance.now();
      const { data, errors } = await ask<object>(indexer, asked.query, asked.variables(payment));
      if (run >= 0) times[place]?.push(performance.now() - begun);
      if ((rowsOf(data) === 0) !== question.empty || errors !== undefined) {
        throw new Error(`${question.name}: ${JSON.stringify(errors ?? data)}`);
      }
    }
  }
  return times;
}

/** Number of rows in an answer of either indexer. */
function rowsOf(data: object | undefined): number {
  const [value] = Object.values(data ?? {});
  const items = value?.items ?? value;
  return Array.isArray(items) ? items.length : items ? 1 : 0;
}
