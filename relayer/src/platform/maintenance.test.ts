import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../testing/eventually.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { openServingDatabase } from "./database/database.ts";
import { createLog } from "./log.ts";
import { startMaintenance } from "./maintenance.ts";
import type { Part } from "./part.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("a part whose maintenance fails keeps no other from its own, and the log says why", async () => {
  const lines: string[] = [];
  const log = createLog("warn", { write: (line) => lines.push(line) });
  const kept: string[] = [];
  const deps = {
    ...testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }),
    log,
    parts: [
      { name: "first", maintain: () => Promise.reject(new Error("the first part's lock is held")) },
      { name: "second", maintain: async () => void kept.push("second") },
    ],
  };
  const maintenance = startMaintenance(deps);
  await eventually(() => expect(lines.join("")).toContain("the first part's lock is held"));
  expect(kept).toEqual(["second"]);
  await maintenance.stop();
});

test("maintenance may take longer than a request, on a connection that keeps its limit afterwards", async () => {
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  const db = openServingDatabase(database.url, deps.log, 1, { statementMs: 200 });
  let done = false;
  const maintain: Part["maintain"] = async ({ db }) => {
    await sql`select pg_sleep(0.5)`.execute(db);
    await db.transaction().execute((tx) => sql`select pg_sleep(0.5)`.execute(tx));
    done = true;
  };
  const maintenance = startMaintenance({ ...deps, db, parts: [{ name: "slow", maintain }] });
  await eventually(() => expect(done).toBe(true));
  await maintenance.stop();
  await expect(sql`select pg_sleep(0.5)`.execute(db)).rejects.toMatchObject({ code: "57014" });
  await db.destroy();
});
