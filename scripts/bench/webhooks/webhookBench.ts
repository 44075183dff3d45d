import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Queue, Worker as QueueWorker } from "bullmq";
import { Logger, makeWorkerUtils, run, type TaskList } from "graphile-worker";
import { pino } from "pino";
import { Agent, request } from "undici";
import { parts } from "../../../relayer/src/parts.ts";
import { openDatabase } from "../../../relayer/src/platform/database/database.ts";
import { migrate } from "../../../relayer/src/platform/database/migrate.ts";
import type { Deps } from "../../../relayer/src/platform/part.ts";
import { addMerchant } from "../../../relayer/src/testing/addMerchant.ts";
import { testConfig } from "../../../relayer/src/testing/testConfig.ts";
import { createEndpoint } from "../../../relayer/src/webhooks/createEndpoint.ts";
import { recordEvents } from "../../../relayer/src/webhooks/recordEvent.ts";
import { startDispatcher } from "../../../relayer/src/webhooks/startDispatcher.ts";

/** Handsel's dispatcher: in one process, with an Ed25519 signature too, and in several processes on one database. */
const handselKinds = {
  handsel: { processes: 1, signatures: "hmac" },
  "handsel, both signatures": { processes: 1, signatures: "both" },
  "handsel ×2": { processes: 2, signatures: "hmac" },
  "handsel ×4": { processes: 4, signatures: "hmac" },
} as const;
type HandselKind = (typeof handselKinds)[keyof typeof handselKinds];

/** What to compare. */
export const benchKinds = [
  ...(Object.keys(handselKinds) as (keyof typeof handselKinds)[]),
  ...(["graphile-batched", "graphile", "bullmq"] as const),
] as const;

/** Result of a round. */
export interface BenchResult {
  perSecond: number;
  /** CPU milliseconds of the dispatcher's processes, per delivery. */
  cpuMs: number;
  /** Median latency from an event's commit to its delivery, one at a time; Handsel only. */
  latencyMs?: number;
}

/** Deliveries at one time, in each process. */
const CONCURRENCY = 64;
/** Merchants with an equal number of endpoints; enough that the limits of one keep no place free. */
export const MERCHANTS = 16;
const ENDPOINTS = 64;
const POLL_MS = 10;
const body = JSON.stringify({ id: "evt_0", data: { text: "x".repeat(850) } });

/** Runs a round in this process and sends the result to the parent. */
export async function runBench(parameters: readonly string[]): Promise<void> {
  const [kind = "", databaseUrl = "", sinkPort = "", count = "", redisPort = ""] = parameters;
  const sink = `http://127.0.0.1:${sinkPort}`;
  const total = Number(count);
  const handsel = handselKinds[kind as keyof typeof handselKinds];
  if (handsel) process.send?.(await runHandsel(databaseUrl, sink, total, handsel));
  else if (kind === "bullmq") process.send?.(await runBullmq(Number(redisPort), sink, total));
  else process.send?.(await runGraphile(databaseUrl, sink, total, kind === "graphile-batched"));
  process.exit();
}

/** Measures from the start until nothing is left to deliver. */
async function measure(
  total: number,
  start: () => Promise<unknown> | unknown,
  isDone: () => Promise<boolean> | boolean,
): Promise<BenchResult> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await start();
  while (!(await isDone())) await sleep(POLL_MS);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: total / seconds, cpuMs: (user + system) / 1000 / total };
}

function openDeps(databaseUrl: string): Deps {
  const log = pino({ level: "silent" });
  const config = testConfig({ DATABASE_URL: databaseUrl });
  return { db: openDatabase(databaseUrl, log), config, log, parts, chains: new Map() };
}

/** Dispatches in this process, from a message on; at the next one tells the CPU milliseconds used since. */
export async function runDispatcher(databaseUrl: string): Promise<void> {
  const deps = openDeps(databaseUrl);
  await deps.db.selectFrom("merchants").select("id").execute();
  process.send?.("ready");
  await once(process, "message");
  const cpu = process.cpuUsage();
  startDispatcher(deps, { concurrency: CONCURRENCY });
  await once(process, "message");
  const { user, system } = process.cpuUsage(cpu);
  process.send?.((user + system) / 1000, () => process.exit());
}

async function startHelper(databaseUrl: string): Promise<ChildProcess> {
  const helper = fork(process.argv[1] ?? "", ["dispatch", databaseUrl]);
  await once(helper, "message");
  return helper;
}

async function runHandsel(
  databaseUrl: string,
  sink: string,
  total: number,
  { processes, signatures }: HandselKind,
): Promise<BenchResult> {
  const deps = openDeps(databaseUrl);
  const { db, config } = deps;
  await migrate(db, parts);
  const merchants: string[] = [];
  for (let index = 0; index < MERCHANTS; index++) {
    const id = await addMerchant(deps);
    merchants.push(id);
    await db.transaction().execute(async (tx) => {
      for (let count = 0; count < ENDPOINTS / MERCHANTS; count++) {
        const url = new URL(`/${index}/${count}`, sink);
        await createEndpoint(tx, config, {
          merchantId: id,
          livemode: false,
          url,
          description: null,
          signatures,
        });
      }
    });
  }
  const emit = (indices: readonly number[], merchantId = "mer_0") =>
    db.transaction().execute((tx) =>
      recordEvents(
        tx,
        indices.map((index) => ({
          ...{ merchantId, livemode: false, type: "checkout.expired" },
          object: { id: `cs_${index}`, object: "checkout", ...{ text: "x".repeat(650) } },
        })),
      ),
    );
  const rounds = Math.ceil(total / ENDPOINTS);
  const indices = Array.from({ length: rounds }, (_, index) => index);
  for (const merchant of merchants) await emit(indices, merchant);
  const waiting = async () =>
    (
      await db
        .selectFrom("webhook_deliveries")
        .select("id")
        .where("status", "in", ["pending", "sending"])
        .limit(1)
        .execute()
    ).length > 0;
  const before = await readReceived(sink);
  const arrived = async () => (await readReceived(sink)) - before >= rounds * ENDPOINTS;
  const helpers = await Promise.all(
    Array.from({ length: processes - 1 }, () => startHelper(databaseUrl)),
  );
  const result = await measure(
    rounds * ENDPOINTS,
    () => {
      for (const helper of helpers) helper.send("start");
      startDispatcher(deps, { concurrency: CONCURRENCY });
    },
    // To ask the database meanwhile would be measured too.
    async () => (await arrived()) && !(await waiting()),
  );
  const helped = await Promise.all(
    helpers.map(async (helper) => {
      helper.send("stop");
      const [cpuMs] = await once(helper, "message");
      return Number(cpuMs);
    }),
  );
  const cpuMs = result.cpuMs + helped.reduce((sum, ms) => sum + ms, 0) / (rounds * ENDPOINTS);
  return { ...result, cpuMs, latencyMs: await measureLatency(deps, emit) };
}

/** Measures the median latency from an event's commit to the start of its attempt, one event at a time. */
async function measureLatency(
  { db }: Deps,
  emit: (indices: readonly number[]) => Promise<void>,
): Promise<number> {
  await db.deleteFrom("webhook_endpoints").where("url", "not like", "%/0/0").execute();
  const waits: number[] = [];
  for (let index = 0; index < 30; index++) {
    const { max: before } = await db
      .selectFrom("webhook_attempts")
      .select(({ fn }) => fn.max("started_at").as("max"))
      .executeTakeFirstOrThrow();
    await emit([1_000_000 + index]);
    const committed = Date.now();
    for (;;) {
      const { max } = await db
        .selectFrom("webhook_attempts")
        .select(({ fn }) => fn.max("started_at").as("max"))
        .executeTakeFirstOrThrow();
      if (max && before && max > before) {
        waits.push(Math.max(0, max.getTime() - committed));
        break;
      }
      await sleep(5);
    }
  }
  return waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? Number.NaN;
}

/** Reads how many webhooks the sink has received. */
async function readReceived(sink: string): Promise<number> {
  const { body: answer } = await request(sink);
  return Number(await answer.text());
}

/** A job that only sends the POST and reads the answer. */
function bareJob(sink: string, onEnd: () => void): () => Promise<void> {
  const dispatcher = new Agent({ pipelining: 1 });
  const headers = { "content-type": "application/json" };
  return async () => {
    const answer = await request(sink, { dispatcher, method: "POST", headers, body });
    await answer.body.dump();
    onEnd();
  };
}

async function runGraphile(
  connectionString: string,
  sink: string,
  total: number,
  batched: boolean,
): Promise<BenchResult> {
  const utils = await makeWorkerUtils({ connectionString });
  await utils.migrate();
  await utils.addJobs(
    Array.from({ length: total }, () => ({ identifier: "post", payload: { body } })),
  );
  let ended = 0;
  const taskList: TaskList = { post: bareJob(sink, () => ended++) };
  const preset = {
    worker: {
      // Silent, because logging each job would be measured too.
      logger: new Logger(() => () => {}),
      ...{ connectionString, concurrentJobs: CONCURRENCY, maxPoolSize: CONCURRENCY + 2 },
      ...(batched
        ? { localQueue: { size: 256 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 }
        : {}),
    },
  };
  const left = async () => {
    const found = await utils.withPgClient((client) =>
      client.query("select from graphile_worker.jobs limit 1"),
    );
    return found.rowCount !== 0;
  };
  return measure(
    total,
    () => run({ preset, taskList, noHandleSignals: true }),
    async () => ended >= total && !(await left()),
  );
}

async function runBullmq(port: number, sink: string, total: number): Promise<BenchResult> {
  const connection = { host: "127.0.0.1", port };
  const queue = new Queue("post", { connection });
  await queue.obliterate({ force: true });
  await queue.addBulk(
    Array.from({ length: total }, () => ({
      ...{ name: "post", data: { body }, opts: { removeOnComplete: true } },
    })),
  );
  let ended = 0;
  const job = bareJob(sink, () => ended++);
  return measure(
    total,
    () => {
      new QueueWorker("post", job, { connection, concurrency: CONCURRENCY });
    },
    async () => ended >= total && (await queue.getActiveCount()) === 0,
  );
}
