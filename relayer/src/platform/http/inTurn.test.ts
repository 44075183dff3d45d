import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asStranger } from "../../testing/noNetworkInTransaction.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { testDeps } from "../../testing/testFollower.ts";
import {
  createOtherMerchant,
  createTestMerchant,
  startTestServer,
  type TestServer,
} from "../../testing/testServer.ts";
import { openServingDatabase } from "../database/database.ts";
import type { Deps } from "../part.ts";

const CONNECTIONS = 6;

let database: TestDatabase;
let deps: Deps;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = openServingDatabase(database.url, pino({ level: "silent" }), CONNECTIONS);
  const environment = { DATABASE_CONNECTIONS: String(CONNECTIONS) };
  deps = testDeps(db, { rpcUrl: "http://127.0.0.1:1", environment });
  server = await startTestServer(deps);
});
afterAll(async () => {
  await server.close();
  await deps.db.destroy();
  await database.remove();
});

/** Counts statements that wait for a lock. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database.db);
  return rows[0]?.count ?? 0;
}

test.each([
  ["reads", "webhook_endpoints", "GET", "/v1/webhook_endpoints", undefined, "/v1/payments"],
  ["exports", "payments", "GET", "/v1/payments.csv", undefined, "/v1/webhook_endpoints"],
  [
    ...(["changes", "webhook_endpoints", "POST", "/v1/webhook_endpoints"] as const),
    ...([{ url: "http://127.0.0.1:9000/" }, "/v1/payments"] as const),
  ],
])(
  "one merchant's %s leave connections for the others",
  async (_what, locked, method, path, body, others) => {
    const slow = await createTestMerchant(deps);
    const other = await createOtherMerchant(deps);
    let requests: Promise<{ status: number }>[] = [];
    await database.db.transaction().execute(async (tx) => {
      await sql`lock table ${sql.table(locked)} in access exclusive mode`.execute(tx);
      await asStranger(async () => {
        requests = Array.from({ length: 2 * CONNECTIONS }, () =>
          server.call(method, path, { key: slow.key, body }),
        );
        while ((await waiting()) !== CONNECTIONS / 2);
        const answer = await server.call("GET", others, { key: other.key });
        expect(answer.status).toBe(200);
        expect(await waiting()).toBe(CONNECTIONS / 2);
      });
    });
    const answers = await Promise.all(requests);
    expect(answers.map(({ status }) => status)).toEqual(
      answers.map(() => (method === "POST" ? 201 : 200)),
    );
  },
);
