/**
 * `npm run bench:api`: CPU and latency of creating a checkout, beside a bare Express route that
 * echoes the same JSON, in turns in the same run; prints medians and writes
 * docs/measurements/api.json; then the latency of every filter of every list, alone with
 * `npm run bench:api -- lists`. Fails when a goal is missed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@handsel/services/child";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { answersOk } from "@handsel/services/relayer";
import { printFailure } from "@handsel/services/userError";
import { writeMeasurements } from "../lib/measurements.ts";
import {
  createBenchMerchant,
  type Stops,
  startBenchDatabase,
  startBenchRelayer,
} from "./api/benchRelayer.ts";
import { benchLists } from "./api/lists.ts";

if (process.argv[2] === "lists") {
  try {
    process.exit((await benchLists()) ? 0 : 1);
  } catch (error) {
    printFailure(error);
    process.exit(1);
  }
}

const ROUNDS = 7;
const REQUESTS = 300;
const GOAL = 5;

/** A server under load. */
interface Subject {
  ask: (count: number) => Promise<void>;
  /** CPU seconds of its process. */
  cpu: () => Promise<number>;
  cpuMs: number[];
  latencyMs: number[];
}

const body = JSON.stringify({
  ...{ chain_id: 31337, token: "USDH", amount: "25000000", description: "A lamp" },
});

async function post(url: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`${url}: ${response.status} ${text}`);
}

async function measure(subject: Subject): Promise<void> {
  const before = await subject.cpu();
  const times: number[] = [];
  for (let count = 0; count < REQUESTS; count += 1) {
    const begun = performance.now();
    await subject.ask(count);
    times.push(performance.now() - begun);
  }
  subject.cpuMs.push((((await subject.cpu()) - before) * 1000) / REQUESTS);
  subject.latencyMs.push(median(times));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

const folder = mkdtempSync(join(tmpdir(), "handsel-bench-api-"));
const stops: Stops = [];
try {
  const { databaseUrl, db } = await startBenchDatabase(folder, stops);
  const keys: string[] = [];
  // One merchant a round and one to warm up, because of the rate limit of each merchant.
  for (let count = 0; count <= ROUNDS; count += 1) {
    keys.push((await createBenchMerchant(db)).apiKey);
  }
  await db.destroy();

  const { url, monitoringUrl } = await startBenchRelayer(folder, databaseUrl, stops);
  const barePort = await freePort();
  const bareUrl = `http://127.0.0.1:${barePort}`;
  const bare = await startServer({
    ...{ name: "the bare route", command: process.execPath, cwd: root, env: {} },
    args: [join(root, "relayer", "src", "testing", "bareRoute.ts"), String(barePort)],
    logFile: join(folder, "bare.log"),
    isReady: () => answersOk(`${bareUrl}/cpu`),
    stopSignal: "SIGTERM",
  });
  stops.push(() => bare.stop());

  let key = keys.pop() ?? "";
  const checkout: Subject = {
    ask: () => post(`${url}/v1/checkouts`, { authorization: `Bearer ${key}` }),
    cpu: async () => {
      const metrics = await (await fetch(`${monitoringUrl}/metrics`)).text();
      return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]);
    },
    ...{ cpuMs: [], latencyMs: [] },
  };
  const echo: Subject = {
    ask: () => post(`${bareUrl}/echo`),
    cpu: async () =>
      Number(Object((await (await fetch(`${bareUrl}/cpu`)).json()) as object).seconds),
    ...{ cpuMs: [], latencyMs: [] },
  };
  for (let count = 0; count < REQUESTS; count += 1) {
    await checkout.ask(count);
    await echo.ask(count);
  }
  for (let count = 0; count < ROUNDS; count += 1) {
    key = keys.pop() ?? "";
    await measure(echo);
    await measure(checkout);
  }

  const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, ${ROUNDS} interleaved rounds of ${REQUESTS} requests, one at a time`;
  const bareCpu = median(echo.cpuMs);
  const cpu = median(checkout.cpuMs);
  const ratio = cpu / bareCpu;
  const peer = "bare Express route, same run";
  const rows = [
    {
      ...{
        metric: "create a checkout, CPU over a bare route's",
        value: round(ratio),
        unit: "ratio",
      },
      ...{ max: GOAL, peer, peerValue: 1, conditions },
    },
    {
      ...{ metric: "create a checkout, CPU", value: round(cpu), unit: "ms", max: null },
      ...{ peer, peerValue: round(bareCpu), conditions },
    },
    {
      ...{ metric: "create a checkout, latency p50", value: round(median(checkout.latencyMs)) },
      ...{ unit: "ms", max: null, peer, peerValue: round(median(echo.latencyMs)), conditions },
    },
  ];
  console.table(rows, ["metric", "value", "unit", "max", "peerValue"]);
  writeMeasurements("api", rows);
  if (ratio > GOAL) {
    console.error(`The ratio ${round(ratio)} is above the goal ${GOAL}.`);
    process.exitCode = 1;
  }
  if (!(await benchLists())) process.exitCode = 1;
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
}
