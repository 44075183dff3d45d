import { afterAll, beforeAll, expect, test } from "vitest";
import { parts } from "../parts.ts";
import { eventually } from "../testing/eventually.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import type { Part } from "./part.ts";
import { readinessCheck } from "./readiness.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("however often readiness is asked for, the parts are asked once", async () => {
  let asked = 0;
  const counting: Part = {
    name: "counting",
    readiness: async () => {
      asked += 1;
      return { fields: { asked }, problems: [] };
    },
  };
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  const read = readinessCheck({
    ...deps,
    parts: [...parts.filter(({ readiness }) => !readiness), counting],
  });
  const atOnce = await Promise.all(Array.from({ length: 50 }, read));
  expect([asked, new Set(atOnce).size]).toEqual([1, 1]);
  for (let count = 0; count < 50; count += 1) await read();
  expect(asked).toBe(1);
  // The answer is renewed all the same.
  await eventually(async () => expect(await read()).toMatchObject({ status: "ready", asked: 2 }));
});
