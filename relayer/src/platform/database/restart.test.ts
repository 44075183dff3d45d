import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paymentId } from "@handsel/protocol";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { type Kysely, sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import { parts } from "../../parts.ts";
import { eventually } from "../../testing/eventually.ts";
import { type RelayerProcess, startRelayerProcess } from "../../testing/relayerProcess.ts";
import { type Sink, startSink } from "../../testing/sink.ts";
import {
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../../testing/testChain.ts";
import { testConfig, testEnvironment } from "../../testing/testConfig.ts";
import { newTerms } from "../../testing/testFollower.ts";
import { FULL_CONCURRENCY } from "../../webhooks/claimDeliveries.ts";
import { createEndpoint } from "../../webhooks/createEndpoint.ts";
import { recordEvent } from "../../webhooks/recordEvent.ts";
import { dispatcherDefaults } from "../../webhooks/startDispatcher.ts";
import { type Database, openDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";

let folder: string;
let postgres: Postgres;
let chain: TestChain;
let db: Kysely<Database>;
let merchantId: string;
let apiKey: string;
let relayer: RelayerProcess;
let sink: Sink;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-relayer-restart-"));
  sink = await startSink();
  postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() });
  await postgres.createDatabase("handsel");
  chain = await startTestChain();
  const url = postgres.url("handsel");
  db = openDatabase(url, pino({ level: "silent" }));
  // As in production: commits survive a crash.
  await sql`alter database handsel set synchronous_commit = on`.execute(db);
  await migrate(db, parts);
  const { address } = merchantAccount;
  const shop = { name: "Demo Shop", address, payee: address, live: false };
  ({ merchantId, apiKey } = await createMerchant(db, shop));
  const chains = [{ id: 31337, rpcUrl: chain.rpcUrl, confirmations: 1 }];
  relayer = await startRelayerProcess(
    testEnvironment({
      DATABASE_URL: url,
      PORT: String(await freePort()),
      CHAINS: JSON.stringify(chains),
    }),
  );
});
afterAll(async () => {
  await relayer?.end("SIGKILL");
  await db?.destroy();
  await sink?.close();
  await chain.stop();
  await postgres.remove();
  await rm(folder, { recursive: true, force: true });
});

async function startAgain(): Promise<void> {
  postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: postgres.port });
}

test("a relayer resumes after a crash and restart of PostgreSQL", async () => {
  const base = relayer.url;
  const headers = { authorization: `Bearer ${apiKey}` };
  const showPayments = async (): Promise<{ data: { id: string; confirmation: string }[] }> => {
    const response = await fetch(`${base}/v1/payments`, { headers });
    expect(response.status).toBe(200);
    return response.json() as Promise<{ data: { id: string; confirmation: string }[] }>;
  };
  const first = newTerms({ amount: 1_000n });
  await chain.fund(first);
  await eventually(async () => expect((await showPayments()).data).toHaveLength(1));

  await postgres.server.kill();
  const meanwhile = newTerms({ amount: 1_000n });
  await chain.fund(meanwhile);
  // A process of the killed server ends only once it notices that, and may answer until then.
  await eventually(async () =>
    expect((await fetch(`${base}/v1/payments`, { headers })).status).toBe(503),
  );
  await eventually(async () =>
    expect((await fetch(`${relayer.monitoringUrl}/readyz`)).status).toBe(503),
  );
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
  await startAgain();

  await eventually(async () => {
    const { data } = await showPayments();
    expect(data.map(({ id }) => id).sort()).toEqual(
      [first, meanwhile].map((terms) => paymentId(terms, localChain.escrow)).sort(),
    );
    for (const { confirmation } of data) expect(confirmation).toBe("finalized");
  }, 100);
  await eventually(async () =>
    expect((await fetch(`${relayer.monitoringUrl}/readyz`)).status).toBe(200),
  );
});

test("a crash of PostgreSQL loses no webhook, and repeats just those that were being sent", async () => {
  const [endpoints, events] = [4, 40];
  for (let count = 0; count < endpoints; count += 1) {
    const url = new URL(`/${count}`, sink.url);
    await db
      .transaction()
      .execute((tx) =>
        createEndpoint(tx, testConfig({}), { merchantId, livemode: false, url, description: null }),
      );
  }
  const held: (() => void)[] = [];
  sink.answer = (_request, response) => {
    const answer = () => void response.writeHead(204).end();
    if (sink.received.length <= 40) answer();
    else held.push(answer);
  };
  await db.transaction().execute(async (tx) => {
    for (let count = 0; count < events; count += 1) {
      const object = { id: `cs_${count}`, chain_id: 31337 };
      await recordEvent(tx, { merchantId, livemode: false, type: "checkout.expired", object });
    }
  });
  // The maximum of concurrent requests, so that the outcome of every other one is stored.
  const inFlight = endpoints * FULL_CONCURRENCY;
  await eventually(() => expect(held).toHaveLength(inFlight), 50);

  const crash = Date.now();
  await postgres.server.kill();
  sink.answer = (_request, response) => response.writeHead(204).end();
  for (const answer of held) answer();
  await startAgain();
  // Ends the leases from before the crash, instead of waiting for their end.
  await eventually(() =>
    sql`
      update webhook_deliveries set due_at = now()
      where status = 'sending' and due_at <= ${new Date(crash + dispatcherDefaults.leaseMs)}
    `.execute(db),
  );
  await eventually(async () => {
    const { rows } = await sql<{ status: string; count: number }>`
      select status, count(*)::int as count from webhook_deliveries group by status`.execute(db);
    expect(rows).toEqual([{ status: "delivered", count: endpoints * events }]);
  }, 50);

  const times = new Map<string, number>();
  for (const { path, headers } of sink.received) {
    const delivery = `${path} ${headers["webhook-id"]}`;
    times.set(delivery, (times.get(delivery) ?? 0) + 1);
  }
  const recorded = await db
    .selectFrom("webhook_events")
    .select("id")
    .where("type", "=", "checkout.expired")
    .execute();
  expect(recorded).toHaveLength(events);
  const all = recorded.flatMap(({ id }) =>
    Array.from({ length: endpoints }, (_, at) => `/${at} ${id}`),
  );
  expect([...times.keys()].sort()).toEqual(all.sort());
  expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
  expect(sink.received.length - times.size).toBeLessThanOrEqual(inFlight);
});
