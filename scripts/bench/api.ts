/**
 * `npm run bench:api`: CPU and latency of creating a checkout, beside a bare Express route that
 * echoes the same JSON, and with several processes on one database beside one, in turns in the same
 * run; prints medians and writes docs/measurements/api.json; then the latency of every filter of every
 * list, alone with `npm run bench:api -- lists`. Fails when a goal is missed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@handsel/services/child";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { answersOk } from "@handsel/services/relayer";
import { printFailure } from "@handsel/services/userError";
import { type Measurement, writeMeasurements } from "../lib/measurements.ts";
import { median } from "../lib/median.ts";
import {
  createBenchMerchant,
  createCheckout,
  postCheckout,
  readCpuSeconds,
  type Stops,
  startBenchDatabase,
  startBenchRelayer,
} from "./api/benchRelayer.ts";
import { benchLists } from "./api/lists.ts";
import { benchProcesses } from "./api/processes.ts";

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
/** Requests before the first measurement: both servers get faster for about a thousand. */
const WARM_UP = 1_500;
const GOAL = 5;

/** A server under load. */
interface Subject {
  ask: () => Promise<void>;
  /** CPU seconds of its process. */
  cpu: () => Promise<number>;
  cpuMs: number[];
  latencyMs: number[];
}

async function measure(subject: Subject): Promise<void> {
  const before = await subject.cpu();
  const times: number[] = [];
  for (let count = 0; count < REQUESTS; count += 1) {
    const begun = performance.now();
    await subject.ask();
    times.push(performance.now() - begun);
  }
  subject.cpuMs.push((((await subject.cpu()) - before) * 1000) / REQUESTS);
  subject.latencyMs.push(median(times));
}

const round = (value: number) => Math.round(value * 1000) / 1000;

const folder = mkdtempSync(join(tmpdir(), "handsel-bench-api-"));
const stops: Stops = [];
try {
  const { databaseUrl, db } = await startBenchDatabase(folder, stops);
  const { apiKey } = await createBenchMerchant(db);
  await db.destroy();

  const relayer = await startBenchRelayer(folder, databaseUrl, stops);
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

  const checkout: Subject = {
    ask: () => createCheckout(relayer, apiKey),
    cpu: () => readCpuSeconds(relayer),
    ...{ cpuMs: [], latencyMs: [] },
  };
  const echo: Subject = {
    ask: () => postCheckout(`${bareUrl}/echo`, {}),
    cpu: async () =>
      Number(Object((await (await fetch(`${bareUrl}/cpu`)).json()) as object).seconds),
    ...{ cpuMs: [], latencyMs: [] },
  };
  for (let count = 0; count < WARM_UP; count += 1) {
    await checkout.ask();
    await echo.ask();
  }
  for (let count = 0; count < ROUNDS; count += 1) {
    await measure(echo);
    await measure(checkout);
  }

  const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, ${ROUNDS} interleaved rounds of ${REQUESTS} requests, one at a time`;
  const bareCpu = median(echo.cpuMs);
  const cpu = median(checkout.cpuMs);
  const ratio = cpu / bareCpu;
  const peer = "bare Express route, same run";
  const rows: Measurement[] = [
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
    ...(await benchProcesses(folder, databaseUrl, apiKey, stops)),
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
