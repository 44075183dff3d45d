import { once } from "node:events";
import { type ClientRequest, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import express from "express";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import { eventually } from "../../testing/eventually.ts";
import { startLocalServer } from "../../testing/localServer.ts";
import { asStranger } from "../../testing/noNetworkInTransaction.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { testDeps } from "../../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../../testing/testServer.ts";
import { type Database, openServingDatabase } from "../database/database.ts";
import type { Deps } from "../part.ts";
import { type AnyOperation, defineOperation } from "./operation.ts";
import { operationsOf } from "./operationsOf.ts";
import { createLimits } from "./rateLimit.ts";
import { serveText } from "./serve.ts";

const STATEMENT_MS = 400;
const ID = "0".repeat(32);

/** Ids in the form of each kind, so that a request reaches the database. */
const ids: Record<string, string> = {
  "/v1/pay/": `cs_${ID}`,
  "/v1/checkouts/": `cs_${ID}`,
  "/charges/": `cs_${ID}`,
  "/v1/links/": `pl_${ID}`,
  "/v1/payment_links/": `pl_${ID}`,
  "/v1/webhook_endpoints/": `we_${ID}`,
  "/v1/events/": `evt_${ID}`,
  "/v1/api_keys/": `key_${ID}`,
};

let database: TestDatabase;
let deps: Deps;
let patient: TestServer;
let hasty: TestServer;
let pools: Kysely<Database>[];
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  pools = [60_000, STATEMENT_MS].map((limit) =>
    openServingDatabase(database.url, deps.log, 5, { statementMs: limit }),
  );
  [patient, hasty] = (await Promise.all(pools.map((db) => startTestServer({ ...deps, db })))) as [
    TestServer,
    TestServer,
  ];
  ({ key } = await createTestMerchant(deps));
});
afterAll(async () => {
  await Promise.all([patient.close(), hasty.close()]);
  await Promise.all(pools.map((db) => db.destroy()));
  await database.remove();
});

/** Locks every table except those that tell who calls, while it works. */
function whileLocked(work: () => Promise<void>): Promise<void> {
  return database.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not in ('merchants', 'api_keys')`.execute(tx);
    const tables = sql.join(rows.map(({ name }) => sql.table(name)));
    await sql`lock table ${tables} in access exclusive mode`.execute(tx);
    await asStranger(work);
  });
}

/** Counts statements of this database that wait, for a lock or for time. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state = 'active'
      and wait_event_type in ('Lock', 'Timeout')`.execute(database.db);
  return rows[0]?.count ?? 0;
}

function pathOf({ path }: AnyOperation): string {
  const known = Object.keys(ids).find((start) => path.startsWith(start)) ?? "";
  return path
    .replace("{id}", ids[known] ?? `0x${"0".repeat(64)}`)
    .replace("{event_id}", `evt_${ID}`)
    .replace("{delivery_id}", `whd_${ID}`)
    .replace("{statement_id}", `stm_${ID}`)
    .replace("{address}", `0x${"0".repeat(40)}`)
    .replaceAll(/\{\w+\}/g, `0x${"0".repeat(64)}`);
}

function ask(url: string, path: string): ClientRequest {
  const request = get(url + path, { headers: { authorization: `Bearer ${key}` } });
  request.on("error", () => {});
  return request;
}

const reads = operationsOf(parts).filter(({ method }) => method === "get");
/** Reads that need the database to answer this request. */
const served: string[] = [];

describe.each(reads.map((operation) => [operation.id, operation] as const))("%s", (id, read) => {
  test("is not worked for once its client has left", async () => {
    await whileLocked(async () => {
      const request = ask(patient.url, pathOf(read));
      const answered = once(request, "response").then(() => true);
      const waits = eventually(async () => expect(await waiting()).toBe(1)).then(() => false);
      if (await Promise.race([answered, waits])) return;
      served.push(id);
      request.destroy();
      await eventually(async () => expect(await waiting()).toBe(0));
    });
  });

  test("answers 503 when the database takes too long", async () => {
    if (!served.includes(id)) return;
    await whileLocked(async () => {
      const answer = await hasty.call("GET", pathOf(read), { key });
      expect([answer.status, answer.json.code]).toEqual([503, "database_timeout"]);
      expect(answer.headers.get("retry-after")).toBe("5");
      expect(await waiting()).toBe(0);
    });
  });
});

/** Whether it is about somebody's session: with a key, or without anything, it is answered before it reads. */
const needsSession = ({ access, sessionOnly, errors, path }: AnyOperation) =>
  access === "account" ||
  sessionOnly === true ||
  errors.includes("session_missing") ||
  path.endsWith("/session");

test("every read but those of caller, sessions, configuration and rates was tried", () => {
  const idle = reads
    .filter((read) => !needsSession(read))
    .map(({ id }) => id)
    .filter((id) => !served.includes(id));
  expect(idle).toEqual([
    ...["getHealth", "getOpenapi", "getMerchant", "listApiKeys", "getRate", "getCoinRates"],
    ...["getWebhookKeys", "findPayments"],
  ]);
});

test("a change that takes too long is answered 503, and nothing is changed", async () => {
  await whileLocked(async () => {
    const body = { chain_id: 31337, token: "USDH", amount: "1", description: "Mug" };
    const answer = await hasty.call("POST", "/v1/checkouts", { key, body });
    expect([answer.status, answer.json.code]).toEqual([503, "database_timeout"]);
  });
  const checkouts = await database.db.selectFrom("checkouts").select("id").execute();
  expect(checkouts).toEqual([]);
});

test("a stream whose client has left stops its statement, and begins no other", async () => {
  const router = express.Router();
  const operation = defineOperation({
    ...{ id: "slowText", method: "get", path: "/v1/slow.csv", summary: "Stream slowly" },
    ...{ access: "merchant", limit: "read", scope: "payments:read", errors: [] },
    answer: { status: 200, description: "Text" },
  });
  const begun: number[] = [];
  serveText(
    router,
    { ...deps, db: pools[0] as Kysely<Database> },
    operation,
    async function* ({ db }) {
      yield "first\n";
      for (let count = 1; ; count += 1) {
        begun.push(count);
        await sql`select pg_sleep(${count === 3 ? 60 : 0})`.execute(db);
        yield "x".repeat(1_000);
      }
    },
  );
  const app = express().use(router);
  app.locals.limits = createLimits(deps.config);
  const server = await startLocalServer(app);
  const request = ask(server.url, operation.path);
  const [response] = await once(request, "response");
  expect(response.statusCode).toBe(200);
  await once(response, "data");
  await eventually(async () => expect([begun.length, await waiting()]).toEqual([3, 1]));
  request.destroy();
  await eventually(async () => expect(await waiting()).toBe(0));
  await sleep(50);
  expect(begun).toEqual([1, 2, 3]);
  await server.close();
});
