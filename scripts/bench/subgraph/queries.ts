import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  farFuture,
  nobody,
  pageSize,
  paymentList,
  paymentsQuery,
  totalsQuery,
} from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { statusFilters } from "../../../dapp/src/lib/payment/statusFilter.ts";
import type { History, MadePayment } from "./history.ts";
import { ask, type Indexer } from "./indexer.ts";

/** Milliseconds for the list of 100 rows. */
const GOAL = 50;

/** Milliseconds for a page of the dApp's list, whatever it finds. */
const PAGE_GOAL = 20;

/** A query, and its variables for the merchant of a payment. */
interface Asked {
  query: string;
  variables(payment: MadePayment): Record<string, unknown>;
}

/** A question, as a query for the subgraph and for Ponder. */
export interface Question {
  name: string;
  /** Goal of the 95th percentile in milliseconds. */
  max: number | null;
  /** Whose payments are asked about: of the merchant who has half of them, or of one who has few. */
  merchant: "big" | "small";
  /** Whether nothing is to be found. */
  isEmpty: boolean;
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

/** Lists that the dApp shows, and the one of disputed payments, of which these histories have none. */
const filters = [...statusFilters, "disputed"] as const;
type Filter = (typeof filters)[number];

const ponderCondition = (filter: Filter) => (filter === "all" ? "" : `outcome: "${filter}"`);

const ponderList = (condition: string, limit: number) => `
  query ($merchant: String!, $before: BigInt!) {
    payments(limit: ${limit}, orderBy: "fundedAt", orderDirection: "desc",
      where: { merchant: $merchant, fundedAt_lte: $before, ${condition} }) { items { ${ROW} } }
  }`;

const merchantOf = ({ merchant }: MadePayment) => ({ merchant: merchant.toLowerCase() });

const cursor = (before: (payment: MadePayment) => string) => (payment: MadePayment) => ({
  ...merchantOf(payment),
  before: before(payment),
});

const page =
  (filter: Filter, before: (payment: MadePayment) => string) => (payment: MadePayment) => ({
    list: paymentList(payment.merchant, filter),
    ...{ before: before(payment), first: pageSize, seen: [nobody] },
  });

const newest = () => farFuture;
const older = ({ fundedAt }: MadePayment) => String(fundedAt);

/** The dApp's first page of each list, of a merchant. */
const firstPages = (merchant: Question["merchant"]): Question[] =>
  filters.map((filter) => ({
    name: `dApp: first page of a ${merchant} merchant's payments, ${filter}`,
    ...{ max: PAGE_GOAL, merchant, isEmpty: filter === "disputed" },
    subgraph: { query: paymentsQuery(filter), variables: page(filter, newest) },
    ponder: { query: ponderList(ponderCondition(filter), pageSize), variables: cursor(newest) },
  }));

/** Queries of the dApp and of the documents. */
export function questions(): Question[] {
  const [listQuery = "", paymentQuery = ""] = documented("subgraph", "README.md");
  const hoursQuery = documented("docs", "subgraph.md").find((query) =>
    query.includes("merchantVolumes"),
  );
  const big = { merchant: "big", isEmpty: false } as const;
  return [
    ...firstPages("big"),
    ...firstPages("small"),
    {
      ...{ ...big, name: "dApp: any page of a merchant's payments", max: PAGE_GOAL },
      subgraph: { query: paymentsQuery("all"), variables: page("all", older) },
      ponder: { query: ponderList("", pageSize), variables: cursor(older) },
    },
    {
      ...{ ...big, name: "dApp: a merchant's totals", max: null },
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
      ...{ ...big, name: "a merchant's newest 100 payments", max: GOAL },
      subgraph: {
        query: listQuery,
        variables: (payment) => ({ ...merchantOf(payment), fundedAt: farFuture, id: "0x" }),
      },
      ponder: { query: ponderList("", 100), variables: cursor(newest) },
    },
    {
      ...{ ...big, name: "a merchant's hours", max: null },
      subgraph: {
        query: hoursQuery ?? "",
        variables: (payment) => ({ ...merchantOf(payment), from: "0", until: farFuture }),
      },
      ponder: {
        query: `query ($merchant: String!) {
          merchantVolumes(where: { merchant: $merchant }, orderBy: "start", limit: 1000) {
            items { token start paymentCount funded captured fees refunded returned }
          }
        }`,
        variables: merchantOf,
      },
    },
    {
      ...{ ...big, name: "a payment with its actions", max: null },
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

const WARM_UP = 20;

/**
 * Queries the indexers in turns, one query at a time, about payments spread over the history of a merchant.
 *
 * @returns the milliseconds of each run, by indexer.
 * @throws when an answer has no row, or has one where there is none.
 */
export async function measureQuestion(
  question: Question,
  history: History,
  indexers: readonly Indexer[],
  runs: number,
): Promise<number[][]> {
  const isBig = question.merchant === "big";
  const payments = history.samples.filter(
    ({ merchant }) => (merchant === history.bigMerchant) === isBig,
  );
  const times = indexers.map(() => [] as number[]);
  for (let run = -WARM_UP; run < runs; run += 1) {
    const payment = payments[((run + WARM_UP) * 7_919) % payments.length];
    if (payment === undefined) throw new Error("there are no payments");
    for (const [place, indexer] of indexers.entries()) {
      const asked = place === 0 ? question.subgraph : question.ponder;
      const begun = performance.now();
      const { data, errors } = await ask<object>(indexer, asked.query, asked.variables(payment));
      if (run >= 0) times[place]?.push(performance.now() - begun);
      if ((rowsOf(data) === 0) !== question.isEmpty || errors !== undefined) {
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
