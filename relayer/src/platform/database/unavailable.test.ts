import { randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import { eventually } from "../../testing/eventually.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { testDeps } from "../../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../../testing/testServer.ts";
import { readinessCheck } from "../readiness.ts";
import { type Database, openDatabase } from "./database.ts";

const LIMIT = 3;
const role = `clerk_${randomBytes(4).toString("hex")}`;
const log = pino({ level: "silent" });
const checkout = { chain_id: 31337, token: "USDH", amount: "1000", description: "A mug" };

let database: TestDatabase;
let db: Kysely<Database>;
let server: TestServer;
let key: string;
let readiness: ReturnType<typeof readinessCheck>;

/** URL of the database for the role. */
function urlOf(user: string): string {
  const url = new URL(database.url);
  url.username = user;
  url.password = "secret";
  return url.href;
}

beforeAll(async () => {
  database = await createTestDatabase();
  await sql`create role ${sql.id(role)} login password 'secret' connection limit ${sql.lit(LIMIT)}`.execute(
    database.db,
  );
  await sql`grant all on all tables in schema public to ${sql.id(role)}`.execute(database.db);
  await sql`grant all on all sequences in schema public to ${sql.id(role)}`.execute(database.db);
  db = openDatabase(urlOf(role), log);
  const deps = { ...testDeps(db, { rpcUrl: "http://127.0.0.1:1" }), log };
  ({ key } = await createTestMerchant({ ...deps, db: database.db }));
  server = await startTestServer(deps);
  readiness = readinessCheck({ ...deps, parts: parts.filter(({ readiness }) => !readiness) });
});
afterAll(async () => {
  await server.close();
  await db.destroy();
  await sql`drop owned by ${sql.id(role)}`.execute(database.db);
  await sql`drop role ${sql.id(role)}`.execute(database.db);
  await database.remove();
});

const create = () => server.call("POST", "/v1/checkouts", { key, body: checkout });

/** Expects the next check, not one that is kept, to say this. */
const untilReady = (expected: object) =>
  eventually(async () => expect(await readiness()).toMatchObject(expected), 100);

describe("at the limit of a role", () => {
  test("requests wait for a connection instead of failing", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, create));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    await untilReady({ status: "ready", database: true });
  });

  test("where others have every connection, the answer is 503 after a wait, and the server is not ready", async () => {
    await db.destroy();
    db = openDatabase(urlOf(role), log);
    const deps = { ...testDeps(db, { rpcUrl: "http://127.0.0.1:1" }), log };
    await server.close();
    server = await startTestServer(deps);
    readiness = readinessCheck({ ...deps, parts: parts.filter(({ readiness }) => !readiness) });
    const others = openDatabase(urlOf(role), log, LIMIT);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const held = Array.from({ length: LIMIT }, () =>
      others.connection().execute(async (one) => {
        await sql`select 1`.execute(one);
        await released;
      }),
    );
    await eventually(async () => {
      const { rows } = await sql<{ count: bigint }>`
        select count(*) from pg_stat_activity where usename = ${role}`.execute(database.db);
      expect(rows[0]?.count).toBe(BigInt(LIMIT));
    });
    const [first, second, ready] = await Promise.all([create(), create(), readiness()]);
    for (const { status, json, headers } of [first, second]) {
      expect([status, json.code]).toEqual([503, "database_unavailable"]);
      expect(json.detail).toContain("no free connection");
      expect(headers.get("retry-after")).toBe("5");
    }
    expect(ready).toMatchObject({
      status: "not_ready",
      database: false,
      problems: ["The database has no free connection."],
    });
    release();
    await Promise.all(held);
    await others.destroy();
    expect((await create()).status).toBe(201);
    await untilReady({ status: "ready" });
  });
});

describe("a database that takes no writes", () => {
  test.each([
    [
      "because it is read-only, as a standby is",
      sql`alter role ${sql.id(role)} set default_transaction_read_only = on`,
      sql`alter role ${sql.id(role)} reset default_transaction_read_only`,
      "The database takes no writes.",
    ],
    [
      "because its disk is full",
      sql`
        create function full_disk() returns trigger language plpgsql as
          $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
        create trigger full_disk before insert on installation execute function full_disk();
        create trigger full_disk before insert on checkouts execute function full_disk()`,
      sql`drop function full_disk() cascade`,
      "The database's disk is full.",
    ],
  ])(
    "%s answers writes with 503 and reads as ever, and is not ready",
    async (_, breakIt, mendIt, sentence) => {
      // A role's settings count for new connections.
      const reconnect = () =>
        sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${role}`.execute(
          database.db,
        );
      await breakIt.execute(database.db);
      await reconnect();
      await untilReady({ status: "not_ready", database: false, problems: [sentence] });
      const refused = await create();
      expect([refused.status, refused.json.code]).toEqual([503, "database_unavailable"]);
      expect(refused.json.detail).toContain(sentence);
      expect(refused.headers.get("retry-after")).toBe("5");
      expect((await server.call("GET", "/v1/checkouts", { key })).status).toBe(200);
      await mendIt.execute(database.db);
      await reconnect();
      await eventually(async () => expect((await create()).status).toBe(201));
      await untilReady({ status: "ready", problems: [] });
    },
  );
});
