/**
 * Latency of every filter of every list of openapi.json, each value of it and each pair, for a merchant
 * with a million rows of everything; writes docs/measurements/lists.json.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { handselChains } from "@handsel/protocol";
import { startServer } from "@handsel/services/child";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import { answersOk, relayerEnvironment } from "@handsel/services/relayer";
import { pino } from "pino";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { createMerchant } from "../../../relayer/src/accounts/createMerchant.ts";
import { parts } from "../../../relayer/src/parts.ts";
import { openDatabase } from "../../../relayer/src/platform/database/database.ts";
import { migrate } from "../../../relayer/src/platform/database/migrate.ts";
import { type Filled, fillLists } from "../../../relayer/src/testing/fillLists.ts";
import { listOperations, requestsOf } from "../../../relayer/src/testing/listRequests.ts";
import { type Measurement, writeMeasurements } from "../../lib/measurements.ts";

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
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const postgres = await startPostgres({ dataDir: join(folder, "data"), port: await freePort() });
    stops.push(() => postgres.remove());
    await postgres.createDatabase("handsel");
    const databaseUrl = postgres.url("handsel");
    const db = openDatabase(databaseUrl, pino({ level: "silent" }));
    await migrate(db, parts);
    const address = privateKeyToAddress(generatePrivateKey());
    const { merchantId, apiKey } = await createMerchant(db, { name: "Shop", address, live: false });
    const begun = performance.now();
    const filled = await fillLists(db, { id: merchantId, address }, token, ROWS);
    console.log(
      `Filled ${ROWS} rows a list in ${Math.round((performance.now() - begun) / 1000)} s.`,
    );
    await db.destroy();
    const [port, monitoringPort] = [await freePort(), await freePort()];
    const url = `http://127.0.0.1:${port}`;
    const relayer = await startServer({
      ...{ name: "the relayer", command: process.execPath, cwd: root },
      args: [join(root, "relayer", "src", "main.ts")],
      env: {
        ...relayerEnvironment({
          ...{ port, databaseUrl, rpcUrl: "http://127.0.0.1:1", subgraphUrl: null, dappDir: null },
        }),
        ...{ LOG_LEVEL: "error", POLL_INTERVAL_MS: "600000", RATE_LIMIT_READ: "10000000" },
        MONITORING_PORT: String(monitoringPort),
      },
      logFile: join(folder, "relayer.log"),
      isReady: () => answersOk(`${url}/healthz`),
      stopSignal: "SIGTERM",
    });
    stops.push(() => relayer.stop());
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
  for (const list of listOperations(openapi, filled)) {
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
