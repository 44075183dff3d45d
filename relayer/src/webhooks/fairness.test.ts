import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parts } from "../parts.ts";
import { createLog } from "../platform/log.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { addMerchant } from "../testing/addMerchant.ts";
import { eventually } from "../testing/eventually.ts";
import { type Sink, startSink } from "../testing/sink.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { claimDeliveries } from "./claimDeliveries.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { createEgressAgent } from "./egressAgent.ts";
import { configuredEgress } from "./egressPolicy.ts";
import { recordEvent } from "./recordEvent.ts";
import { dispatcherDefaults, startDispatcher } from "./startDispatcher.ts";

/** The most that one merchant may have. */
const ENDPOINTS = 16;
const PLACES = dispatcherDefaults.concurrency;

let database: TestDatabase;
let deps: Deps;
let sink: Sink;
let worker: Worker | undefined;
let hanging: Server | undefined;
const sockets = new Set<Socket>();
const timers: NodeJS.Timeout[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const config = testConfig({ DATABASE_URL: database.url });
  deps = { ...{ db: database.db, config, parts }, log: createLog("silent"), chains: new Map() };
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, webhook_deliveries, webhook_attempts cascade`.execute(
    deps.db,
  );
  sink = await startSink();
});
afterEach(async () => {
  for (const timer of timers.splice(0)) clearInterval(timer);
  for (const socket of sockets) socket.destroy();
  await worker?.stop();
  hanging?.close();
  await sink.close();
});
afterAll(() => database.remove());

/** Sends a text again and again, until the connection is closed. */
function repeat(socket: Socket, text: () => string): void {
  const timer = setInterval(() => socket.write(text()), 50);
  timers.push(timer);
  socket.once("close", () => clearInterval(timer));
}

/** Receivers that hold whoever calls them. */
const hangs: readonly {
  name: string;
  scheme?: string;
  host?: string;
  answer?(to: Socket): void;
}[] = [
  { name: "never answers" },
  { name: "accepts the connection and never shakes hands", scheme: "https" },
  { name: "has a name server that never answers", host: "slow.example" },
  { name: "begins an answer and never ends its status line", answer: (to) => to.write("HTTP/1.") },
  {
    name: "sends its headers without end",
    answer: (to) => {
      to.write("HTTP/1.1 200 OK\r\n");
      repeat(to, () => `x-${timers.length}: a\r\n`);
    },
  },
  {
    name: "sends interim answers for ever",
    answer: (to) => repeat(to, () => "HTTP/1.1 102 Processing\r\n\r\n"),
  },
  {
    name: "answers 200 and drips its body",
    answer: (to) => {
      to.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
      repeat(to, () => "1\r\nx\r\n");
    },
  },
  {
    name: "answers 500 and never sends the body it promised",
    answer: (to) => to.write("HTTP/1.1 500 Oh\r\ncontent-length: 1000\r\n\r\n"),
  },
  {
    name: "redirects and drips its body",
    answer: (to) => {
      to.write("HTTP/1.1 302 Found\r\nlocation: /\r\ntransfer-encoding: chunked\r\n\r\n");
      repeat(to, () => "1\r\nx\r\n");
    },
  },
];

async function startHanging(answer: (to: Socket) => void = () => {}): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    // Once for each request, on a connection that is kept too.
    socket.on("data", (data) => data.includes("POST ") && answer(socket));
  });
  hanging = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function addEndpoints(urls: readonly string[]): Promise<string> {
  const id = await addMerchant(deps);
  await deps.db.transaction().execute(async (tx) => {
    for (const text of urls) {
      const endpoint = { merchantId: id, livemode: false, url: new URL(text), description: null };
      await createEndpoint(tx, deps.config, endpoint);
    }
  });
  return id;
}

async function emit(merchantId: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const object = { id: `cs_${index}` };
    await deps.db
      .transaction()
      .execute((tx) =>
        recordEvent(tx, { merchantId, livemode: false, type: "checkout.expired", object }),
      );
  }
}

function dispatch(): void {
  const neverForSlow = (hostname: string) =>
    hostname === "slow.example"
      ? new Promise<never>(() => {})
      : Promise.resolve([{ address: "127.0.0.1", family: 4 }]);
  const agent = createEgressAgent(configuredEgress(deps.config), neverForSlow);
  worker = startDispatcher(deps, {
    ...{ agent, graceMs: 50 },
    timeoutMs: 600_000,
    leaseMs: 900_000,
  });
}

async function sending(merchants: readonly string[]): Promise<number> {
  const rows = await deps.db
    .selectFrom("webhook_deliveries as delivery")
    .innerJoin("webhook_endpoints as endpoint", "endpoint.id", "delivery.endpoint_id")
    .select("delivery.id")
    .where("endpoint.merchant_id", "in", merchants)
    .where("delivery.attempts", ">", 0)
    .execute();
  return rows.length;
}

/** Adds merchants who together could take several times all places. */
async function addSlow(merchants: number, base: string): Promise<string[]> {
  const urls = Array.from({ length: ENDPOINTS }, (_, index) => `${base}/${index}`);
  const slow: string[] = [];
  for (let count = 0; count < merchants; count++) slow.push(await addEndpoints(urls));
  for (const merchant of slow) await emit(merchant, PLACES / ENDPOINTS);
  return slow;
}

describe.each(hangs)("with 32 endpoints whose receiver $name", (kind) => {
  test("another merchant's events arrive", async () => {
    const port = await startHanging(kind.answer);
    const slow = await addSlow(2, `${kind.scheme ?? "http"}://${kind.host ?? "127.0.0.1"}:${port}`);
    const other = await addEndpoints([sink.url]);
    dispatch();
    await eventually(async () => expect(await sending(slow)).toBeGreaterThanOrEqual(PLACES / 2));
    await emit(other, 20);
    await eventually(() => expect(sink.received).toHaveLength(20));
  });
});

test("merchants take no more places than they leave free, however many hang", async () => {
  const port = await startHanging();
  const slow = await addSlow(6, `http://127.0.0.1:${port}`);
  const other = await addEndpoints([sink.url]);
  dispatch();
  await eventually(async () => expect(await sending(slow)).toBeGreaterThan(PLACES / 2));
  await emit(other, 20);
  await eventually(() => expect(sink.received).toHaveLength(20));
  const held = await Promise.all(slow.map((merchant) => sending([merchant])));
  const free = PLACES - held.reduce((sum, places) => sum + places, 0);
  expect(Math.max(...held)).toBeLessThanOrEqual(free + 1);
});

test("what a merchant may claim ahead is not for others", async () => {
  const [ahead, other] = [await addEndpoints([sink.url]), await addEndpoints([sink.url])];
  await emit(other, 8);
  await emit(ahead, 8);
  const limits = { leaseMs: 30_000, total: 12, perEndpoint: 8, held: new Map([[ahead, 0]]) };
  const claim = await claimDeliveries(deps.db, { ...limits, others: 9 });
  const count = (merchant: string) =>
    claim.filter(({ merchant_id }) => merchant_id === merchant).length;
  // The first place of the other counts as the tenth of twelve, and is left free.
  expect([count(ahead), count(other)]).toEqual([6, 0]);
});

test("a body without end delays none of its endpoint's deliveries, and is kept as far as it came", async () => {
  const port = await startHanging((to) => {
    to.write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nso far");
  });
  const merchant = await addEndpoints([`http://127.0.0.1:${port}/`]);
  // More than the bodies that are read at a time.
  await emit(merchant, 100);
  dispatch();
  await eventually(async () => {
    const attempts = deps.db.selectFrom("webhook_attempts").select("response_excerpt");
    const excerpts = (await attempts.execute()).map((attempt) => attempt.response_excerpt);
    expect(excerpts).toEqual(Array.from({ length: 100 }, () => "so far"));
  });
  const deliveries = await deps.db.selectFrom("webhook_deliveries").select("status").execute();
  expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set(["delivered"]));
});
