import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../testing/eventually.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { createLog } from "./log.ts";
import { startMaintenance } from "./maintenance.ts";

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
