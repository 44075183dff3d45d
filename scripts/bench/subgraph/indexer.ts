import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GRAPH_NODE_MISSING, startGraphNode } from "@handsel/services/graphNode";
import { freePort } from "@handsel/services/ports";
import { UserError } from "@handsel/services/userError";
import type { Address } from "viem";
import type { Sums } from "./history.ts";

/** An indexer of the chain's payments, queried by GraphQL. */
export interface Indexer {
  url: string;
  stop(): Promise<void>;
}

/** The chain to index, and the database to use. */
export interface IndexerOptions {
  rpcUrl: string;
  escrow: Address;
  databaseUrl: string;
  /** Folder of its log. */
  folder: string;
}

/** Kind of indexer. */
export interface Kind {
  name: string;
  /** Query for the totals of all merchants. */
  totals: string;
  start(options: IndexerOptions): Promise<Indexer>;
}

export const graphNodeKind: Kind = {
  name: "graph-node",
  totals: "{ merchantTotals(first: 1000) { paymentCount funded captured refunded voided } }",
  start: async ({ rpcUrl, databaseUrl, folder }) => {
    const started = await startGraphNode({
      ...{ port: await freePort(), rpcUrl, databaseUrl, waitForHead: false },
      logFile: join(folder, "graph-node.log"),
      // Names a subgraph that does not exist, so that no answer comes from the cache.
      env: { GRAPH_CACHED_SUBGRAPH_IDS: "none" },
    });
    if (started === null) throw new UserError(GRAPH_NODE_MISSING);
    return started;
  },
};

const POLL_MS = 100;
const PATIENCE_MS = 300_000;

/**
 * Starts an indexer and waits until its totals are those of the whole history.
 *
 * @returns the indexer, and the seconds it took.
 * @throws UserError when its totals do not change for five minutes.
 */
export async function index(
  kind: Kind,
  options: IndexerOptions,
  sums: Sums,
): Promise<{ indexer: Indexer; seconds: number }> {
  mkdirSync(options.folder, { recursive: true });
  const begun = performance.now();
  const indexer = await kind.start(options);
  try {
    let [last, lastMoved, told] = ["", performance.now(), performance.now()];
    for (;;) {
      const found = await totalsOf(indexer, kind.totals);
      const now = performance.now();
      const state = String(found && [found.payments, ...AMOUNTS.map((name) => found[name])]);
      if (found !== null && equals(found, sums)) return { indexer, seconds: (now - begun) / 1000 };
      if (state !== last) [last, lastMoved] = [state, now];
      if (now - lastMoved > PATIENCE_MS) {
        throw new UserError(`${kind.name} stays at ${state}: see the logs in ${options.folder}.`);
      }
      if (now - told > 30_000) {
        told = now;
        console.log(`  … ${kind.name}: ${found?.payments ?? 0} of ${sums.payments} payments`);
      }
      // Polls rarely, so that polling does not slow the indexer down.
      await sleep(Math.max(POLL_MS, (now - begun) / 200));
    }
  } catch (error) {
    await indexer.stop();
    throw error;
  }
}

/** Totals of a merchant, the same in both indexers' GraphQL. */
interface Totals {
  paymentCount: number;
  funded: string;
  captured: string;
  refunded: string;
  voided: string;
}

const AMOUNTS = ["funded", "captured", "refunded", "voided"] as const;

/** Sums of an indexer over all merchants; null while it has none. */
type Found = Pick<Sums, "payments" | (typeof AMOUNTS)[number]> | null;

async function totalsOf(indexer: Indexer, query: string): Promise<Found> {
  const { data } = await ask<{ merchantTotals: Totals[] | { items: Totals[] } }>(indexer, query);
  if (!data) return null;
  const rows = "items" in data.merchantTotals ? data.merchantTotals.items : data.merchantTotals;
  const sum = (name: (typeof AMOUNTS)[number]) =>
    rows.reduce((total, row) => total + BigInt(row[name]), 0n);
  const payments = rows.reduce((total, { paymentCount }) => total + paymentCount, 0);
  return {
    ...{ payments, funded: sum("funded"), captured: sum("captured") },
    ...{ refunded: sum("refunded"), voided: sum("voided") },
  };
}

function equals(found: NonNullable<Found>, sums: Sums): boolean {
  return found.payments === sums.payments && AMOUNTS.every((name) => found[name] === sums[name]);
}

/** Sends a GraphQL query; an indexer that is not ready answers without data or with errors. */
export async function ask<Data>(
  indexer: Indexer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data?: Data; errors?: unknown }> {
  const response = await fetch(indexer.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  if (!response.ok) return { errors: text };
  return JSON.parse(text);
}
