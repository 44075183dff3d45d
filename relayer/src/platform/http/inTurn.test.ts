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

test("one merchant's requests leave connections for those of the others", async () => {
  const slow = await createTestMerchant(deps);
  const other = await createOtherMerchant(deps);
  let requests: Promise<{ status: number }>[] = [];
  await database.db.transaction().execute(async (tx) => {
    const lock = `webhook endpoints:${slow.id}:false`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(tx);
    requests = Array.from({ length: 2 * CONNECTIONS }, (_, index) =>
      asStranger(() =>
        server.call("POST", "/v1/webhook_endpoints", {
          key: slow.key,
          body: { url: `http://127.0.0.1:${9_000 + index}/` },
        }),
      ),
    );
    const waiting = async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(database.db);
      return rows[0]?.count;
    };
    while ((await waiting()) !== CONNECTIONS / 2);
    const answer = await asStranger(() => server.call("GET", "/v1/payments", { key: other.key }));
    expect(answer.status).toBe(200);
    expect(await waiting()).toBe(CONNECTIONS / 2);
  });
  const answers = await Promise.all(requests);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
});
