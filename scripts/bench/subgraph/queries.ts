import { readFileSync } from "node:fs";
import { join } from "node:path";
import { farFuture, nobody, pageSize, paymentsQuery, totalsQuery } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { statusFilters } from "../../../dapp/src/lib/payment/statusFilter.ts";
import type { History, MadePayment } from "./history.ts";
import { ask, type Indexer } from "./indexer.ts";

/** Milliseconds for the list of 100 rows. */
const GOAL = 50;

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
  subgraph: Asked;
  ponder: Asked;
}

/** The queries of a document, in its order. */
function documented(...path: string[]): string[] {
  const text = readFileSync(join(root, ...path), "utf8");
  return [...text.matchAll(/```graphql\n(.*?)```/gs)].map(([, query = ""]) => query);
}

const ROW = `id payer token stage amount held refundable captured fees refunded returned
  inspectionPeriod capturePeriod refundPeriod fundedAt`;

const ponderConditions: Record<(typeof statusFilters)[number], string> = {
  all: "",
  held: 'stage: "held"',
  captured: 'stage: "settled", refundable_gt: "0"',
  refunded: 'stage: "settled", refundable: "0"',
  returned: 'stage: "returned"',
};

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

const page = (before: (payment: MadePayment) => string) => (payment: MadePayment) => ({
  ...cursor(before)(payment),
  first: pageSize,
  seen: [nobody],
});

const newest = () => farFuture;
const older = ({ fundedAt }: MadePayment) => String(fundedAt);

/** Queries of the dApp and of the documents. */
export function questions(): Question[] {
  const [listQuery = "", paymentQuery = ""] = documented("subgraph", "README.md");
  const daysQuery = documented("docs", "subgraph.md").find((query) =>
    query.includes("merchantVolumes"),
  );
  return [
    ...statusFilters.map((filter) => ({
      ...{ name: `dApp: first page of a merchant's payments, ${filter}`, max: null },
      subgraph: { query: paymentsQuery(filter), variables: page(newest) },
      ponder: { query: ponderList(ponderConditions[filter], pageSize), variables: cursor(newest) },
    })),
    {
      ...{ name: "dApp: any page of a merchant's payments", max: null },
      subgraph: { query: paymentsQuery("all"), variables: page(older) },
      ponder: { query: ponderList("", pageSize), variables: cursor(older) },
    },
    {
      ...{ name: "dApp: a merchant's totals", max: null },
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
      ...{ name: "a merchant's newest 100 payments", max: GOAL },
      subgraph: {
        query: listQuery,
        variables: (payment) => ({ ...merchantOf(payment), fundedAt: farFuture, id: "0x" }),
      },
      ponder: { query: ponderList("", 100), variables: cursor(newest) },
    },
    {
      ...{ name: "a merchant's days", max: null },
      subgraph: { query: daysQuery ?? "", variables: merchantOf },
      ponder: {
        query: `query ($merchant: String!) {
          merchantVolumes(where: { merchant: $merchant, interval: "day" }, orderBy: "start", limit: 1000) {
            items { token start paymentCount funded captured fees refunded returned }
          }
        }`,
        variables: merchantOf,
      },
    },
    {
      ...{ name: "a payment with its actions", max: null },
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
 * Queries the indexers in turns, one query at a time, about payments spread over the history of the merchant who has half
 * of them.
 *
 * @returns the milliseconds of each run, by indexer.
 * @throws when an answer has no row.
 */
export async function measureQuestion(
  question: Question,
  history: History,
  indexers: readonly Indexer[],
  runs: number,
): Promise<number[][]> {
  const payments = history.samples.filter(({ merchant }) => merchant === history.bigMerchant);
  const times = indexers.map(() => [] as number[]);
  for (let run = -WARM_UP; run < runs; run += 1) {
    const payment = payments[((run + WARM_UP) * 7_919) % payments.length];
    if (payment === undefined) throw new Error("there are no payments");
    for (const [place, indexer] of indexers.entries()) {
      const asked = place === 0 ? question.subgraph : question.ponder;
      const begun = performance.now();
      const { data, errors } = await ask<object>(indexer, asked.query, asked.variables(payment));
      if (run >= 0) times[place]?.push(performance.now() - begun);
      if (rowsOf(data) === 0 || errors !== undefined) {
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
