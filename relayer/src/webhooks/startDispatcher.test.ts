import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { sql } from "kysely";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { parts } from "../parts.ts";
import { createLog } from "../platform/log.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { addMerchant } from "../testing/addMerchant.ts";
import { eventually } from "../testing/eventually.ts";
import { type Sink, startSink } from "../testing/sink.ts";
import { testConfig, testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { recordEvent } from "./recordEvent.ts";
import { type DispatcherOptions, dispatcherDefaults, startDispatcher } from "./startDispatcher.ts";
import { updateEndpoint } from "./updateEndpoint.ts";

let database: TestDatabase;
let deps: Deps;
let sink: Sink;
let merchantId: string;
const workers: Worker[] = [];
const processes: ChildProcess[] = [];
const logLines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  deps = {
    db: database.db,
    config: testConfig({ DATABASE_URL: database.url }),
    log: createLog("trace", { write: (line) => logLines.push(line) }),
    chains: new Map(),
    parts,
  };
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, webhook_deliveries, webhook_attempts cascade`.execute(
    deps.db,
  );
  sink = await startSink();
  merchantId = await addMerchant(deps);
});
afterEach(async () => {
  for (const child of processes.splice(0)) child.kill("SIGKILL");
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await sink.close();
});
afterAll(() => database.remove());

function addEndpoint(path = "/", base = sink.url) {
  const url = new URL(path, base);
  return deps.db
    .transaction()
    .execute((tx) =>
      createEndpoint(tx, deps.config, { merchantId, livemode: false, url, description: null }),
    );
}

async function emit(count = 1, checkout = "cs_1"): Promise<void> {
  for (let index = 0; index < count; index++) {
    const object = { id: checkout, chain_id: 31337, note: "Grüße €" };
    await deps.db
      .transaction()
      .execute((tx) =>
        recordEvent(tx, { merchantId, livemode: false, type: "checkout.expired", object }),
      );
  }
}

/** Starts a dispatcher, by default with pauses longer than a test. */
function dispatch(options: Partial<DispatcherOptions> = {}, dependencies = deps): Worker {
  const worker = startDispatcher(dependencies, { graceMs: 50, ...options });
  workers.push(worker);
  return worker;
}

const received = (count: number) =>
  vi.waitFor(() => expect(sink.received.length).toBeGreaterThanOrEqual(count), {
    timeout: 60_000,
    interval: 5,
  });

const deliveries = () => deps.db.selectFrom("webhook_deliveries").selectAll().execute();
const attempts = () => deps.db.selectFrom("webhook_attempts").selectAll().execute();
const attempted = (count: number) =>
  vi.waitFor(async () => expect(await attempts()).toHaveLength(count), { timeout: 60_000 });

describe("an event", () => {
  test("arrives at once, signed as the standardwebhooks library verifies it", async () => {
    dispatch({ pollMs: 60_000 });
    const endpoint = await addEndpoint("/hook");
    await emit();
    await received(1);
    const [request] = sink.received;
    const { headers, body, path } = request ?? expect.unreachable();
    const event = await deps.db.selectFrom("webhook_events").selectAll().executeTakeFirstOrThrow();
    expect(path).toBe("/hook");
    expect(body).toEqual(event.body);
    expect(new Webhook(endpoint.secret).verify(body, headers as Record<string, string>)).toEqual({
      id: event.id,
      type: "checkout.expired",
      timestamp: expect.any(String),
      api_version: "2026-11-23",
      livemode: false,
      merchant_id: merchantId,
      sequence: 1,
      object_version: 1,
      data: { object: { id: "cs_1", chain_id: 31337, note: "Grüße €" } },
      proof: null,
    });
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "webhook-id": event.id,
      "handsel-version": "2026-11-23",
      "handsel-attempt": "1",
      "handsel-endpoint": endpoint.id,
    });
    await attempted(1);
    expect(await deliveries()).toMatchObject([{ status: "delivered", attempts: 1 }]);
    expect(await attempts()).toMatchObject([
      { number: 1, status_code: 204, error: null, response_excerpt: null },
    ]);
  });

  test("goes to every endpoint of its merchant, and to none of another's", async () => {
    await addEndpoint("/one");
    await addEndpoint("/two");
    const own = merchantId;
    merchantId = await addMerchant(deps);
    await addEndpoint("/other");
    merchantId = own;
    dispatch();
    await emit();
    await attempted(2);
    expect(sink.received.map(({ path }) => path).sort()).toEqual(["/one", "/two"]);
  });

  test("is not recorded when its transaction fails, and leaves no gap in the numbers", async () => {
    await addEndpoint();
    const object = { id: "cs_1", chain_id: 31337 };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) =>
        deps.db.transaction().execute(async (tx) => {
          await recordEvent(tx, { merchantId, livemode: false, type: "checkout.expired", object });
          if (index % 3 === 0) throw new Error("what caused it failed");
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(10);
    const events = await deps.db
      .selectFrom("webhook_events")
      .select(["position", "sequence"])
      .orderBy("position")
      .execute();
    const numbers = Array.from({ length: 20 }, (_, index) => BigInt(index + 1));
    expect(events.map(({ position }) => position)).toEqual(numbers);
    expect(events.map(({ sequence }) => sequence)).toEqual(numbers);
    expect(await deliveries()).toHaveLength(20);
  });

  test("counts for its payment, whatever else happens to the merchant", async () => {
    await emit(2, "cs_1");
    await emit(1, "cs_2");
    await emit(1, "cs_1");
    const events = await deps.db
      .selectFrom("webhook_events")
      .select(["subject", "sequence"])
      .orderBy("position")
      .execute();
    expect(events.map(({ subject, sequence }) => `${subject} ${sequence}`)).toEqual([
      ...["cs_1 1", "cs_1 2", "cs_2 1", "cs_1 3"],
    ]);
  });
});

test.each([
  ["both", /^v1,\S{44} v1a,\S{88}$/],
  ["hmac", /^v1,\S{44}$/],
  ["ed25519", /^v1a,\S{88}$/],
] as const)(
  "an endpoint with signatures: %s gets these, from its next delivery on",
  async (signatures, form) => {
    const { id } = await addEndpoint();
    dispatch();
    await emit();
    await received(1);
    expect(sink.received[0]?.headers["webhook-signature"]).toMatch(/^v1,\S{44}$/);
    const owner = { merchantId, livemode: false };
    await deps.db.transaction().execute((tx) => updateEndpoint(tx, owner, id, { signatures }));
    await emit();
    await received(2);
    expect(sink.received[1]?.headers["webhook-signature"]).toMatch(form);
  },
);

test("what was claimed for receivers that then hang goes back, and has used up no attempt", async () => {
  const endpoints = await Promise.all([addEndpoint("/a"), addEndpoint("/b")]);
  let answers = 40;
  sink.answer = (_request, response) => {
    answers -= 1;
    if (answers >= 0) response.writeHead(200).end();
  };
  await emit(60);
  const options = { timeoutMs: 600_000, leaseMs: 600_200, concurrency: 8, pollMs: 20 };
  const worker = dispatch(options);
  await received(40);
  // A merchant alone takes half of the places.
  await eventually(async () => {
    const open = (await deliveries()).filter(({ status }) => status === "sending");
    expect([sink.received.length, open.length]).toEqual([44, 4]);
  });
  await worker.stop();
  const left = (await deliveries()).filter(({ status }) => status === "pending");
  expect(left).toHaveLength(endpoints.length * 60 - 40);
  expect(left.filter((row) => row.attempts !== row.extra_attempts)).toEqual([]);
});

describe("a failed attempt", () => {
  test("is written down and repeated later with the same id and a new time", async () => {
    await addEndpoint();
    sink.answer = (_request, response) => response.writeHead(500).end("no\u0000pe");
    dispatch({ pollMs: 20 });
    await emit();
    await attempted(1);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ status: "pending", attempts: 1 });
    const wait = (delivery?.due_at.getTime() ?? 0) - Date.now();
    expect(wait).toBeGreaterThan(3_000);
    expect(wait).toBeLessThan(6_000);
    expect(await attempts()).toMatchObject([{ status_code: 500, response_excerpt: "no\ufffdpe" }]);

    sink.answer = (_request, response) => response.writeHead(200).end();
    await sql`update webhook_deliveries set due_at = now()`.execute(deps.db);
    await attempted(2);
    const [first, second] = sink.received;
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.headers["handsel-attempt"]).toBe("2");
    expect(second?.body).toEqual(first?.body);
    expect(await deliveries()).toMatchObject([{ status: "delivered", attempts: 2 }]);
  });

  test("is the last one when the table has no more", async () => {
    await addEndpoint();
    sink.answer = (_request, response) => response.writeHead(500).end();
    await emit();
    await sql`update webhook_deliveries set attempts = 11`.execute(deps.db);
    dispatch();
    await attempted(1);
    expect(await deliveries()).toMatchObject([{ status: "failed", attempts: 12 }]);
  });

  test("is what a redirect is: nobody follows it", async () => {
    await addEndpoint("/from");
    sink.answer = ({ path }, response) =>
      path === "/from"
        ? response.writeHead(302, { location: `${sink.url}/to` }).end()
        : response.writeHead(200).end();
    dispatch();
    await emit();
    await attempted(1);
    expect(sink.received.map(({ path }) => path)).toEqual(["/from"]);
    expect(await deliveries()).toMatchObject([{ status: "pending" }]);
  });

  test("may be a timeout: the next comes after a minute at the earliest", async () => {
    await addEndpoint();
    sink.answer = () => {};
    dispatch({ timeoutMs: 200 });
    await emit();
    await attempted(1);
    expect(await attempts()).toMatchObject([
      { status_code: null, error: "No answer came within 0.2 seconds." },
    ]);
    const [delivery] = await deliveries();
    expect((delivery?.due_at.getTime() ?? 0) - Date.now()).toBeGreaterThan(58_000);
  });

  test("is what a closed port is", async () => {
    const closed = await startSink();
    await closed.close();
    await addEndpoint("/", closed.url);
    dispatch();
    await emit();
    await attempted(1);
    expect(await attempts()).toMatchObject([{ error: "The connection was refused." }]);
  });
});

test("410 Gone disables the endpoint: nothing more is sent or queued", async () => {
  const gone = await addEndpoint("/gone");
  await addEndpoint("/here");
  sink.answer = ({ path }, response) => response.writeHead(path === "/gone" ? 410 : 200).end();
  dispatch();
  await emit();
  await attempted(2);
  const endpoints = await deps.db.selectFrom("webhook_endpoints").selectAll().execute();
  const statuses = endpoints.map(({ id, status }) => [id === gone.id, status]);
  expect(statuses.sort()).toEqual([
    [false, "enabled"],
    [true, "disabled"],
  ]);
  await emit();
  await attempted(3);
  expect(sink.received.map(({ path }) => path).sort()).toEqual(["/gone", "/here", "/here"]);
});

test("an address inside the network is not reached, whatever stands in the database", async () => {
  const config = testConfig({ DATABASE_URL: database.url, WEBHOOK_ALLOW_CIDRS: "" });
  await addEndpoint();
  dispatch({}, { ...deps, config });
  await emit();
  await attempted(1);
  expect(sink.received).toHaveLength(0);
  expect(await attempts()).toMatchObject([
    { error: "The host has an address that webhooks may not reach." },
  ]);
});

test("an answer without end delivers, and only its beginning is kept", async () => {
  await addEndpoint();
  sink.answer = (_request, response) => {
    response.writeHead(200);
    const write = () => {
      while (!response.destroyed && response.write("x".repeat(1024)));
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  };
  dispatch();
  await emit();
  await attempted(1);
  expect(await deliveries()).toMatchObject([{ status: "delivered" }]);
  expect(await attempts()).toMatchObject([{ response_excerpt: "x".repeat(4096) }]);
});

test("an endpoint that hangs, with a backlog, does not delay another", async () => {
  await addEndpoint("/hangs");
  await emit(60);
  const healthy = await addEndpoint("/healthy");
  const answered: number[] = [];
  sink.answer = ({ path, at }, response) => {
    if (path === "/hangs") return;
    answered.push(at);
    response.writeHead(200).end();
  };
  dispatch({ concurrency: 32, perEndpoint: 8 });
  await received(8);
  const start = performance.now();
  await emit(40);
  await vi.waitFor(() => expect(answered).toHaveLength(40), { timeout: 60_000, interval: 5 });
  const elapsed = performance.now() - start;
  expect(elapsed).toBeLessThan(3_000);
  expect(sink.received.filter(({ path }) => path === "/hangs")).toHaveLength(8);
  const open = await deps.db
    .selectFrom("webhook_deliveries")
    .select("status")
    .where("endpoint_id", "=", healthy.id)
    .execute();
  expect(open).toHaveLength(40);
});

test("two dispatchers share the work and never send the same delivery twice", async () => {
  await addEndpoint("/a");
  await addEndpoint("/b");
  sink.answer = (_request, response) => setTimeout(() => response.writeHead(200).end(), 5);
  await emit(100);
  const other = await createSecondProcessDeps();
  dispatch({ pollMs: 5 });
  dispatch({ pollMs: 5 }, other.deps);
  await attempted(200);
  await other.close();
  const keys = sink.received.map(
    ({ headers }) => `${headers["webhook-id"]} ${headers["handsel-endpoint"]}`,
  );
  expect(keys).toHaveLength(200);
  expect(new Set(keys).size).toBe(200);
  const counts = (await deliveries()).map((delivery) => delivery.attempts);
  expect(counts.every((count) => count === 1)).toBe(true);
});

/** Dependencies with their own connections, like those of another process. */
async function createSecondProcessDeps() {
  const { openDatabase } = await import("../platform/database/database.ts");
  const db = openDatabase(database.url, deps.log);
  return {
    deps: { ...deps, db },
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
      await db.destroy();
    },
  };
}

/** Starts a dispatcher in a process of its own. */
function startProcess(options: Partial<DispatcherOptions> = {}): ChildProcess {
  const program = join(import.meta.dirname, "..", "testing", "dispatcherProcess.ts");
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    env: { ...process.env, ...testEnvironment({ DATABASE_URL: database.url }) },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  processes.push(child);
  return child;
}

test("two processes under load, one of them killed: nothing is lost, and what comes twice says so", async () => {
  const { perEndpoint } = dispatcherDefaults;
  const [endpoints, events] = [8, 60];
  for (let count = 0; count < endpoints; count += 1) await addEndpoint(`/${count}`);
  let holds = true;
  const held: string[] = [];
  sink.answer = ({ path }, response) => {
    if (holds && path < "/4") held.push(path);
    else setTimeout(() => response.writeHead(200).end(), 20);
  };
  // The lease is shorter than usual, because the test waits for its end.
  const options = { timeoutMs: 20_000, leaseMs: 25_000 };
  const first = startProcess(options);
  await emit(events / 2);
  // The first process alone has these, and no other may take more of these endpoints.
  await eventually(() => expect(held).toHaveLength(4 * perEndpoint));
  const second = startProcess(options);
  await once(second, "message");
  const before = sink.received.length;
  const rest = emit(events / 2);
  await received(before + 20);
  first.kill("SIGKILL");
  holds = false;
  await rest;
  await eventually(async () => {
    expect(new Set((await deliveries()).map(({ status }) => status))).toEqual(
      new Set(["delivered"]),
    );
  });
  const times = new Map<string, string[]>();
  for (const { path, headers } of sink.received) {
    const key = `${path} ${headers["webhook-id"]}`;
    times.set(key, [...(times.get(key) ?? []), String(headers["handsel-attempt"])]);
  }
  expect(times.size).toBe(endpoints * events);
  const again = [...times.values()].filter(({ length }) => length > 1);
  // At least what was held, at most what the killed process had leased.
  expect(again.length).toBeGreaterThanOrEqual(4 * perEndpoint);
  expect(again.length).toBeLessThanOrEqual(endpoints * perEndpoint);
  expect(again).toEqual(again.map(() => ["1", "2"]));
});

test("64 deliveries whose process is killed go out again from another, each with its id", async () => {
  const { leaseMs, pollMs, perEndpoint } = dispatcherDefaults;
  const endpoints = 64 / perEndpoint;
  for (let count = 0; count < endpoints; count += 1) await addEndpoint(`/${count}`);
  sink.answer = () => {};
  await emit(perEndpoint);
  const child = startProcess();
  await received(64);
  child.kill("SIGKILL");
  const sent = sink.received.splice(0);
  const leased = sql`webhook_deliveries
    where status = 'sending' and due_at <= now() + ${leaseMs}::int * interval '1 ms'`;
  expect((await sql`select from ${leased}`.execute(deps.db)).rows).toHaveLength(64);
  expect(leaseMs + pollMs).toBeLessThan(60_000);
  // Ends the leases early.
  await sql`update webhook_deliveries set due_at = now()`.execute(deps.db);
  sink.answer = (_request, response) => response.writeHead(200).end();
  dispatch({ pollMs: 50 });
  await attempted(64);
  const keys = (requests: typeof sent) =>
    requests.map(({ path, headers }) => `${path} ${headers["webhook-id"]}`).sort();
  expect(keys(sink.received)).toEqual(keys(sent));
  expect(new Set(keys(sent)).size).toBe(64);
  expect(await deliveries()).toEqual(
    Array.from({ length: 64 }, () => expect.objectContaining({ status: "delivered" })),
  );
});

test("a dispatcher that stops gives back what it could not finish", async () => {
  await addEndpoint();
  sink.answer = () => {};
  const first = dispatch({ graceMs: 50 });
  await emit();
  await received(1);
  await first.stop();
  expect(await attempts()).toHaveLength(0);
  sink.answer = (_request, response) => response.writeHead(200).end();
  dispatch();
  await attempted(1);
  expect(await deliveries()).toMatchObject([{ status: "delivered" }]);
});

test("a lost lease writes nothing: the outcome is that of whoever holds the delivery now", async () => {
  await addEndpoint();
  let answerFirst = () => {};
  sink.answer = (_request, response) => {
    answerFirst = () => response.writeHead(500).end();
  };
  dispatch({ pollMs: 60_000 });
  await emit();
  await received(1);
  await sql`update webhook_deliveries set attempts = 2, status = 'delivered'`.execute(deps.db);
  answerFirst();
  await eventually(() => expect(logLines.at(-1)).toContain("webhook attempted"));
  expect(await deliveries()).toMatchObject([{ status: "delivered", attempts: 2 }]);
  expect(await attempts()).toHaveLength(0);
});

test("notifications are heard again after PostgreSQL cut the connection", async () => {
  dispatch({ pollMs: 60_000 });
  await addEndpoint();
  await emit();
  await attempted(1);
  const listening = sql`pg_stat_activity where query like 'listen %' and datname = current_database()`;
  await sql`select pg_terminate_backend(pid) from ${listening}`.execute(deps.db);
  await vi.waitFor(
    async () => {
      const { rows } = await sql`select pid from ${listening}`.execute(deps.db);
      expect(rows).toHaveLength(1);
    },
    { timeout: 60_000 },
  );
  await emit();
  await attempted(2);
});

test("no secret and no signature is ever logged", () => {
  expect(logLines.length).toBeGreaterThan(10);
  const log = logLines.join("");
  expect(log).not.toContain("whsec_");
  expect(log).not.toContain("v1,");
  expect(log).not.toContain(deps.config.encryptionKey.own.toString("base64"));
});

test("a process with another encryption key uses up no attempts of what it cannot sign", async () => {
  const config = testConfig({
    DATABASE_URL: database.url,
    ENCRYPTION_KEY: Buffer.alloc(32, 8).toString("base64"),
  });
  const failures = () => logLines.filter((line) => line.includes("is sealed with key")).length;
  await addEndpoint();
  await emit();
  const before = failures();
  // The lease must outlast the taking back, on a busy machine too.
  const wrong = dispatch({ leaseMs: 1_000, pollMs: 10 }, { ...deps, config });
  await vi.waitFor(() => expect(failures() - before).toBeGreaterThan(1), { timeout: 20_000 });
  await wrong.stop();
  expect(await deliveries()).toMatchObject([{ status: "pending", attempts: 0 }]);
  dispatch();
  await received(1);
  expect(sink.received[0]?.headers["handsel-attempt"]).toBe("1");
});
