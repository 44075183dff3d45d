/**
 * Latency of every filter of every list of openapi.json, each value of it and each pair, for a merchant
 * with a million rows of everything; writes docs/measurements/lists.json.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { handselChains } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { type Filled, fillLists } from "../../../relayer/src/testing/fillLists.ts";
import { listOperations, requestsOf } from "../../../relayer/src/testing/listRequests.ts";
import { type Measurement, writeMeasurements } from "../../lib/measurements.ts";
import {
  createBenchMerchant,
  type Stops,
  startBenchDatabase,
  startBenchRelayer,
} from "./benchRelayer.ts";

/** Rows of checkouts, payments, events and deliveries each. */
const ROWS = 1_000_000;
/** Requests for each choice of filters, one at a time. */
const REPEAT = 8;
const GOAL_MS = 30;

/** Measures the lists and writes the measurements. @returns whether each reached its goal */
export async function benchLists(): Promise<boolean> {
  const token = handselChains.get(31337)?.tokens.find(({ symbol }) => symbol === "USDH");
  if (!token) throw new Error("the local chain has no USDH");
  const folder = mkdtempSync(join(tmpdir(), "handsel-bench-lists-"));
  const stops: Stops = [];
  try {
    const { databaseUrl, db } = await startBenchDatabase(folder, stops);
    const { merchantId, apiKey, address } = await createBenchMerchant(db);
    const begun = performance.now();
    const filled = await fillLists(db, { id: merchantId, address }, token, ROWS);
    console.log(
      `Filled ${ROWS} rows a list in ${Math.round((performance.now() - begun) / 1000)} s.`,
    );
    await db.destroy();
    const { url } = await startBenchRelayer(folder, databaseUrl, stops);
    const rows = await measureLists(url, apiKey, filled);
    console.table(rows, ["metric", "value", "unit", "max"]);
    writeMeasurements("lists", rows);
    const slow = rows.filter(({ value }) => value > GOAL_MS);
    for (const { metric, value } of slow)
      console.error(`${metric}: ${value} ms is above the goal.`);
    return slow.length === 0;
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureLists(url: string, key: string, filled: Filled): Promise<Measurement[]> {
  const openapi = JSON.parse(readFileSync(join(root, "relayer", "openapi.json"), "utf8"));
  const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, ${ROWS} rows of one merchant in each list, 20 items a page, one request at a time`;
  const rows: Measurement[] = [];
  const all = listOperations(openapi, filled);
  // What payers list is about one wallet or one payment.
  for (const list of all.filter(({ path }) => !path.startsWith("/v1/payer/"))) {
    const byFilter = new Map<string, number[]>();
    for (const path of requestsOf(list)) {
      const filters = [...new URL(path, url).searchParams.keys()].join(" + ") || "none";
      const times = byFilter.get(filters) ?? [];
      for (let count = 0; count <= REPEAT; count += 1) {
        const begun = performance.now();
        const response = await fetch(url + path, { headers: { authorization: `Bearer ${key}` } });
        await response.arrayBuffer();
        if (response.status === 400) break;
        if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
        // The first request reads from the disk what the others find in memory.
        if (count > 0) times.push(performance.now() - begun);
      }
      if (times.length > 0) byFilter.set(filters, times);
    }
    for (const [filters, times] of byFilter) {
      const value = Math.round(percentile(times, 0.95) * 10) / 10;
      const metric = `${list.id} by ${filters}, latency p95`;
      rows.push({ metric, value, unit: "ms", max: GOAL_MS, conditions });
    }
  }
  return rows;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
