/**
 * `npm run bench:chain`: how fast the relayer follows the chain, beside a bare loop that asks for the
 * same logs and inserts bare rows, in turns in the same run: catching up over a history of payments,
 * by one process and by several on one database, and the delay from a block to the payment in the
 * database. Prints medians and writes docs/measurements/chain.json. `-- --quick` tries a small history
 * and writes nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import { printFailure } from "@handsel/services/userError";
import { waitUntil } from "@handsel/services/waitUntil";
import type { Kysely } from "kysely";
import { pino } from "pino";
import type { Hash } from "viem";
import { createMerchant } from "../../relayer/src/accounts/createMerchant.ts";
import { startFollowers } from "../../relayer/src/chains/followChain.ts";
import { parts } from "../../relayer/src/parts.ts";
import { type Database, openDatabase } from "../../relayer/src/platform/database/database.ts";
import { migrate } from "../../relayer/src/platform/database/migrate.ts";
import { merchantAccount, startTestChain } from "../../relayer/src/testing/testChain.ts";
import { testDeps, testFollower } from "../../relayer/src/testing/testFollower.ts";
import { type Measurement, writeMeasurements } from "../lib/measurements.ts";
import { BareFollower } from "./chain/bareFollower.ts";
import { startCountingProxy } from "./chain/countingProxy.ts";
import { FollowerProcess } from "./chain/followerProcess.ts";
import { PaymentMaker } from "./chain/paymentMaker.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
/** Number of payments in the two histories; the second contains the first. */
const HISTORIES = values.quick ? [50, 100] : [1_000, 5_000];
const ROUNDS = values.quick ? 1 : 3;
/** Blocks with a payment each, about a second apart. */
const BLOCKS = values.quick ? 5 : 60;
/** Milliseconds between two polls of the chain, for both. */
const POLL_MS = 500;
/** Numbers of processes on one database. */
const PROCESSES = [1, 2, 4] as const;
const PEER = "bare viem getLogs loop that inserts bare rows, same run";

const round = (value: number) => Math.round(value * 1000) / 1000;
const percentile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;
const median = (values: readonly number[]) => percentile(values, 0.5);

/** Cost of following a whole history. */
interface Cost {
  seconds: number;
  cpuSeconds: number;
  /** RPC calls. */
  requests: number;
}

const folder = mkdtempSync(join(tmpdir(), "handsel-bench-chain-"));
const log = pino({ level: "silent" });
const stops: (() => Promise<unknown>)[] = [];
let databases = 0;

/** Creates a migrated database for one round. */
async function newDatabase() {
  databases += 1;
  const name = `bench_${databases}`;
  await postgres.createDatabase(name);
  const db = openDatabase(postgres.url(name), log);
  await migrate(db, parts);
  const { address } = merchantAccount;
  await createMerchant(db, { name: "Shop", address, payee: address, live: false });
  return { db, url: postgres.url(name) };
}

async function cost(proxy: { requests: number }, work: () => Promise<unknown>): Promise<Cost> {
  const before = proxy.requests;
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1e6, requests: proxy.requests - before };
}

async function relayerCatchesUp(): Promise<Cost> {
  const { db } = await newDatabase();
  const { catchUp } = testFollower(testDeps(db, { rpcUrl: relayerProxy.url }));
  try {
    const spent = await cost(relayerProxy, catchUp);
    await requireEveryPayment(db);
    return spent;
  } finally {
    await db.destroy();
  }
}

async function requireEveryPayment(db: Kysely<Database>): Promise<void> {
  const { count } = await db
    .selectFrom("payments")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  if (Number(count) !== maker.payments) throw new Error(`${count} payments were followed`);
}

/** Has several processes follow on one database; a single one begins as cold as several. */
async function processesCatchUp(count: number): Promise<Cost> {
  const { db, url } = await newDatabase();
  const processes = await Promise.all(
    Array.from({ length: count }, () => FollowerProcess.start(url, relayerProxy.url)),
  );
  const head = await chain.client.getBlockNumber();
  const cursor = db.selectFrom("chain_cursors").select("block_number");
  try {
    const spent = await cost(relayerProxy, async () => {
      for (const each of processes) each.follow();
      await untilFollowed(async () => (await cursor.executeTakeFirst())?.block_number === head);
    });
    await requireEveryPayment(db);
    const cpu = await Promise.all(processes.map((each) => each.stop()));
    return { ...spent, cpuSeconds: cpu.reduce((sum, seconds) => sum + seconds, 0) };
  } finally {
    await db.destroy();
  }
}

async function bareLoopCatchesUp(): Promise<Cost> {
  const { db, url } = await newDatabase();
  await db.destroy();
  const bare = await BareFollower.start(url, bareProxy.url);
  try {
    const spent = await cost(bareProxy, () => bare.catchUp());
    if ((await bare.count()) !== maker.logs) throw new Error("the bare loop has lost logs");
    return spent;
  } finally {
    await bare.stop();
  }
}

/** Latency from block to database row in milliseconds, per block, and the RPC calls made meanwhile. */
async function followHead() {
  const { db, url } = await newDatabase();
  const deps = testDeps(db, {
    rpcUrl: relayerProxy.url,
    environment: { POLL_INTERVAL_MS: String(POLL_MS) },
  });
  await testFollower(deps).catchUp();
  const bare = await BareFollower.start(url, bareProxy.url);
  await bare.catchUp();
  const followers = startFollowers(deps);
  const stopBare = bare.follow(POLL_MS);
  const seen = async (hash: Hash) =>
    (await db.selectFrom("payments").select("id").where("transaction_hash", "=", hash).execute())
      .length > 0;
  const lags: { relayer: number[]; bare: number[] } = { relayer: [], bare: [] };
  const before = { relayer: relayerProxy.requests, bare: bareProxy.requests };
  for (let count = 0; count < BLOCKS; count += 1) {
    // Uneven, so that polls do not fall at the same moment after each block.
    const next = sleep(750 + Math.random() * 500);
    const hash = await maker.fund();
    const mined = performance.now();
    await Promise.all([
      untilFollowed(() => seen(hash)).then(() => lags.relayer.push(performance.now() - mined)),
      untilFollowed(() => bare.has(hash)).then(() => lags.bare.push(performance.now() - mined)),
    ]);
    await next;
  }
  const perThousand = (now: number, then: number) => Math.round(((now - then) * 1000) / BLOCKS);
  const requests = {
    relayer: perThousand(relayerProxy.requests, before.relayer),
    bare: perThousand(bareProxy.requests, before.bare),
  };
  await Promise.all([followers.stop(), stopBare()]);
  await bare.stop();
  await db.destroy();
  return { lags, requests };
}

async function untilFollowed(isFollowed: () => boolean | Promise<boolean>): Promise<void> {
  if (await waitUntil(isFollowed, { timeout: 60_000, interval: 2 })) return;
  throw new Error("a payment was not followed for a minute");
}

const rows: Measurement[] = [];

function addRow(
  metric: string,
  unit: string,
  [value, peerValue]: readonly [number, number],
  conditions: string,
  peer = PEER,
): void {
  const figures = { value: round(value), unit, max: null, peer, peerValue: round(peerValue) };
  rows.push({ metric, ...figures, conditions });
}

const postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() });
stops.push(() => postgres.remove());
const chain = await startTestChain();
stops.push(() => chain.stop());
const relayerProxy = await startCountingProxy(chain.rpcUrl);
stops.push(() => relayerProxy.close());
const bareProxy = await startCountingProxy(chain.rpcUrl);
stops.push(() => bareProxy.close());
const maker = await PaymentMaker.start(chain.rpcUrl);
const machine = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}`;

try {
  for (const size of HISTORIES) {
    await maker.makeHistory(size - maker.payments);
    const blocks = Number(await chain.client.getBlockNumber());
    const relayer: Cost[] = [];
    const bare: Cost[] = [];
    for (let count = 0; count < ROUNDS; count += 1) {
      bare.push(await bareLoopCatchesUp());
      relayer.push(await relayerCatchesUp());
    }
    const both = (figure: (cost: Cost) => number): [number, number] => [
      median(relayer.map(figure)),
      median(bare.map(figure)),
    ];
    const conditions = `${machine}, Hardhat's node, ${size} payments, every fifth captured: ${maker.logs} logs in ${blocks} blocks; medians of ${ROUNDS} interleaved rounds; CPU without PostgreSQL's`;
    const name = `catch up over ${size.toLocaleString("en")} payments`;
    const [time, bareTime] = both(({ seconds }) => seconds);
    const [cpu, bareCpu] = both(({ cpuSeconds }) => cpuSeconds);
    addRow(`${name}, time over the bare loop's`, "ratio", [time / bareTime, 1], conditions);
    addRow(`${name}, CPU over the bare loop's`, "ratio", [cpu / bareCpu, 1], conditions);
    addRow(
      `${name}, blocks`,
      "per second",
      both(({ seconds }) => blocks / seconds),
      conditions,
    );
    addRow(
      `${name}, logs`,
      "per second",
      both(({ seconds }) => maker.logs / seconds),
      conditions,
    );
    const calls = both(({ requests }) => (requests * 1000) / blocks);
    addRow(`${name}, calls of the node`, "per 1,000 blocks", calls, conditions);
  }

  const costs = new Map(PROCESSES.map((count) => [count, [] as Cost[]]));
  for (let count = 0; count < ROUNDS; count += 1) {
    for (const [processes, found] of costs) found.push(await processesCatchUp(processes));
  }
  const [alone = [], ...several] = costs.values();
  for (const [index, found] of several.entries()) {
    const both = (figure: (cost: Cost) => number): [number, number] => [
      median(found.map(figure)),
      median(alone.map(figure)),
    ];
    const conditions = `${machine}, Hardhat's node, ${maker.payments} payments, ${maker.logs} logs; fresh processes on one database, one provider; medians of ${ROUNDS} interleaved rounds; CPU of all processes without PostgreSQL's`;
    const name = `catch up in ${PROCESSES[index + 1]} processes`;
    const one = "handsel, one process";
    const logs = both(({ seconds }) => maker.logs / seconds);
    addRow(`${name}, logs`, "per second", logs, conditions, one);
    const cpu = both(({ cpuSeconds }) => cpuSeconds);
    addRow(`${name}, CPU`, "s", cpu, conditions, one);
  }

  const { lags, requests } = await followHead();
  const conditions = `${machine}, Hardhat's node, ${BLOCKS} blocks about a second apart with a payment each, both look every ${POLL_MS} ms`;
  for (const [name, part] of [
    ["p50", 0.5],
    ["p95", 0.95],
  ] as const) {
    const lag = [percentile(lags.relayer, part), percentile(lags.bare, part)] as const;
    const ratio = [lag[0] / lag[1], 1] as const;
    addRow(`block to database, ${name} over the bare loop's`, "ratio", ratio, conditions);
    addRow(`block to database, ${name}`, "ms", lag, conditions);
  }
  const calls = [requests.relayer, requests.bare] as const;
  addRow("at the head, calls of the node", "per 1,000 blocks", calls, conditions);

  console.table(rows, ["metric", "value", "unit", "peerValue"]);
  if (!values.quick) writeMeasurements("chain", rows);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
}
