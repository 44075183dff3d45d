import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { type Kysely, type KyselyPlugin, type RootOperationNode, sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { parts } from "../../parts.ts";
import { eventually } from "../../testing/eventually.ts";
import { type Filled, fillLists } from "../../testing/fillLists.ts";
import { startTcpProxy, type TcpProxy } from "../../testing/tcpProxy.ts";
import { demoDollar, merchantAccount } from "../../testing/testChain.ts";
import { testDeps } from "../../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../../testing/testServer.ts";
import { createMonitoring } from "../http/monitoring.ts";
import { operationsOf } from "../http/operationsOf.ts";
import type { Deps, Worker } from "../part.ts";
import { type Database, openDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";
import { Replica } from "./replica.ts";

const MAX_LAG = 4;
const ROWS = 6_000;
const log = pino({ level: "silent" });
const checkout = { chain_id: 31337, token: "USDH", amount: "1000", description: "A mug" };

let folder: string;
let primary: Postgres;
let standby: Postgres;
let proxy: TcpProxy;
let db: Kysely<Database>;
let deps: Deps & { replica: Replica };
let watch: Worker;
let server: TestServer;
let key: string;
let filled: Filled;
const onPrimary: RootOperationNode[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-replica-"));
  primary = await startPostgres({ dataDir: join(folder, "primary"), port: await freePort() });
  await primary.createDatabase("handsel");
  // As in production, what is committed is in the log; so it is for each connection that is opened from now on.
  const setting = openDatabase(primary.url("handsel"), log, 1);
  await sql`alter database handsel set synchronous_commit = local`.execute(setting);
  await setting.destroy();
  db = openDatabase(primary.url("handsel"), log);
  await migrate(db, parts);
  standby = await primary.startStandby("second", await standbyOptions());
  proxy = await startTcpProxy(standby.port);
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => {
      onPrimary.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const replica = replicaOf(primary.url("handsel"), standby.url("handsel"), proxy.port);
  watch = replica.watch();
  deps = {
    ...testDeps(db.withPlugin(recorder), { rpcUrl: "http://127.0.0.1:1" }),
    ...{ log, replica },
  };
  server = await startTestServer(deps);
  const merchant = await createTestMerchant(deps);
  key = merchant.key;
  const owner = { id: merchant.id, address: merchantAccount.address };
  filled = await fillLists(db, owner, demoDollar, ROWS);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await watch?.stop();
  await proxy?.close();
  await db?.destroy();
  await standby?.remove();
  await primary?.remove();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await eventually(() => expect(deps.replica.state).toMatchObject({ usable: true, problem: null }));
  server.limits.costly.points = 1_000_000;
});

async function standbyOptions() {
  return { dataDir: join(folder, "standby"), port: await freePort() };
}

function replicaOf(databaseUrl: string, replicaUrl: string, port?: number): Replica {
  const url = new URL(replicaUrl);
  if (port !== undefined) url.port = `${port}`;
  return new Replica(
    { databaseUrl, replica: { url: url.href, connections: 5, maxLag: MAX_LAG } },
    log,
  );
}

const operations = operationsOf(parts);
const lagging = operations.filter(({ mayLag }) => mayLag);
const lists = operations.filter(
  ({ answer, query }) => answer.text || query?.safeParse({ limit: "1" }).success,
);

/** Calls an operation, without anything but its path. */
const call = (path: string) => server.call("GET", path.replace("{id}", filled.endpoint), { key });

const listIds = async () => {
  const { json, headers, status } = await call("/v1/checkouts");
  expect(status).toBe(200);
  return { ids: json.data.map(({ id }) => id), lag: headers.get("handsel-replica-lag") };
};

/** Expects the replica to answer again. */
const untilReplica = () =>
  eventually(async () => expect((await listIds()).lag).toMatch(/^\d+\.\d{3}$/), 100);

/** Makes a checkout as another process does, which leaves no trace in this one. */
async function createElsewhere(): Promise<string> {
  const other = await startTestServer({ ...deps, replica: undefined });
  const { json } = await other.call("POST", "/v1/checkouts", { key, body: checkout });
  await other.close();
  return json.id;
}

const onStandby = async (statement: string) => {
  const direct = openDatabase(standby.url("handsel"), log, 1);
  await sql.raw(statement).execute(direct);
  await direct.destroy();
};

const monitoring = async (path: string) => {
  const own = await startTestServer(
    { ...deps, parts: parts.filter(({ readiness }) => !readiness) },
    createMonitoring,
  );
  const answer = await own.call("GET", path);
  await own.close();
  return answer;
};

/** Tables that statements name, besides those of every caller's key. */
function tablesOf(nodes: readonly RootOperationNode[]): string[] {
  const found = JSON.stringify(nodes).matchAll(
    /"SchemableIdentifierNode","identifier":\{[^}]*"name":"(\w+)"/g,
  );
  const names = new Set([...found].map(([, name = ""]) => name));
  return [...names].filter((name) => name !== "api_keys" && name !== "merchants");
}

describe("lists and reports", () => {
  test("that grow may lag; settings, the audit log, an organisation's export, what two sides tell each other, and every single object, may not", () => {
    const current = lists.filter(({ mayLag }) => !mayLag).map(({ id }) => id);
    expect(current.sort()).toEqual([
      // Whoever deletes an organisation takes all of it along before.
      ...["exportAuditLog", "exportOrganisation", "listApiKeys", "listArbiterStatements"],
      ...["listAuditLog", "listDisputes"],
      ...["listMessages", "listPayerMessages", "listPayerPayments", "listPayerSettlements"],
      ...["listPayerStatements", "listPayoutChanges", "listRequests", "listSettlements"],
      "listStatements",
      "listWebhookEndpoints",
    ]);
    expect(lagging.filter((operation) => !lists.includes(operation))).toEqual([]);
    expect(lagging.length).toBeGreaterThan(5);
  });

  test.each(lagging.map(({ id, path }) => [id, path]))(
    "%s reads from the replica alone, and says how old its answer may be",
    async (_id, path) => {
      await untilReplica();
      onPrimary.length = 0;
      const { status, headers } = await call(path);
      expect(status).toBe(200);
      expect(Number(headers.get("handsel-replica-lag"))).toBeLessThan(MAX_LAG);
      expect(tablesOf(onPrimary)).toEqual([]);
    },
  );

  test.each(
    operations
      .filter(({ mayLag, access, path, method }) => {
        return !mayLag && access === "merchant" && method === "get" && !path.includes("{");
      })
      .map(({ id, path }) => [id, path]),
  )("%s is read from the primary", async (_id, path) => {
    const { headers } = await call(path);
    expect(headers.get("handsel-replica-lag")).toBeNull();
  });

  test("right after a change by the same merchant are read from the primary", async () => {
    await untilReplica();
    const { status, json } = await server.call("POST", "/v1/checkouts", { key, body: checkout });
    expect(status).toBe(201);
    onPrimary.length = 0;
    expect(await listIds()).toMatchObject({ ids: expect.arrayContaining([json.id]), lag: null });
    expect(tablesOf(onPrimary)).toContain("checkouts");
    await untilReplica();
    expect((await listIds()).ids).toContain(json.id);
  });

  test("what the replica does not know yet is asked of the primary", async () => {
    await onStandby("select pg_wal_replay_pause()");
    const id = await createElsewhere();
    const { rows } = await sql<{ id: string }>`
      update webhook_events set id = left(id, -1) || '1' where id = ${filled.event} returning id`.execute(
      db,
    );
    const { status, json } = await call(`/v1/events?after=${rows[0]?.id}`);
    await onStandby("select pg_wal_replay_resume()");
    expect([status, json.code]).toEqual([200, undefined]);
    await eventually(async () => expect((await listIds()).ids).toContain(id), 100);
  });
});

describe("the lag", () => {
  test("of an idle primary stays small", async () => {
    const position = async () => {
      const { rows } = await sql<{ lsn: string }>`select pg_current_wal_lsn() as lsn`.execute(db);
      return rows[0]?.lsn;
    };
    await eventually(async () => {
      const [began, before] = [performance.now(), await position()];
      // A moment later than the beginning is known to be replayed, although nothing was written since.
      await eventually(() => {
        const age = (performance.now() - began) / 1_000;
        expect(deps.replica.state.lag_seconds).toBeLessThan(age - 0.2);
      });
      expect(await position()).toBe(before);
    });
  });

  test("is noticed: lists go on at the primary, and readiness and metrics say so", async () => {
    await untilReplica();
    await onStandby("select pg_wal_replay_pause()");
    const id = await createElsewhere();
    const behind = await listIds();
    expect(behind.lag).not.toBeNull();
    expect(behind.ids).not.toContain(id);
    await eventually(async () => expect((await listIds()).lag).toBeNull(), 100);
    expect((await listIds()).ids).toContain(id);
    const { status, json } = await monitoring("/readyz");
    expect([status, json]).toMatchObject([
      200,
      { replica: { usable: false, problem: `The replica is more than ${MAX_LAG} s behind.` } },
    ]);
    const { text } = await monitoring("/metrics");
    expect(text).toMatch(/^handsel_replica_usable 0$/m);
    const [, lag] = text.match(/^handsel_replica_lag_seconds (\S+)$/m) ?? [];
    expect(Number(lag)).toBeGreaterThan(MAX_LAG);
    expect(text).toMatch(/^handsel_replica_lists_total\{from="primary"\} [1-9]/m);

    await onStandby("select pg_wal_replay_resume()");
    await untilReplica();
    expect((await listIds()).ids).toContain(id);
    expect((await monitoring("/metrics")).text).toMatch(/^handsel_replica_usable 1$/m);
  });
});

describe("a replica that fails", () => {
  test("by hanging in the middle of a list keeps nobody waiting for it", async () => {
    await untilReplica();
    proxy.stalled = true;
    expect((await listIds()).lag).toBeNull();
    await eventually(() => expect(deps.replica.state.problem).toBe("The replica does not answer."));
    expect((await listIds()).lag).toBeNull();
    proxy.stalled = false;
    await untilReplica();
  });

  test("by stopping is done without until it is back", async () => {
    await untilReplica();
    const { port } = standby;
    await standby.server.kill();
    // A process of the killed server may answer until it notices that.
    await eventually(async () => expect((await listIds()).lag).toBeNull());
    const export_ = await call("/v1/payments.csv");
    expect([export_.status, export_.text.split("\r\n").length]).toEqual([200, ROWS + 2]);
    await eventually(() => expect(deps.replica.state.usable).toBe(false));
    expect((await monitoring("/readyz")).json).toMatchObject({
      status: "ready",
      replica: { usable: false },
    });
    standby = await startPostgres({ dataDir: join(folder, "standby"), port });
    await untilReplica();
  });

  test.each([
    ["is the primary itself", () => primary.url("handsel")],
    ["follows another server", () => inject("postgresUrl")],
  ])("because its URL %s is never read", async (_, url) => {
    const wrong = replicaOf(primary.url("handsel"), url());
    const watching = wrong.watch();
    await eventually(() =>
      expect(wrong.state).toMatchObject({
        usable: false,
        problem: "DATABASE_READ_URL names no standby of the server of DATABASE_URL.",
      }),
    );
    expect(wrong.lagFor("mer_1")).toBeNull();
    await watching.stop();
  });
});
