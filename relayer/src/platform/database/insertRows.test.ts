import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { insertRows } from "./insertRows.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("keeps every text that PostgreSQL can store, and replaces what it cannot", async () => {
  const { db } = database;
  const texts = [
    ...["plain", "\\u0000 in words", "tab\t, line\n, bell\u0007", "crème 漢字 😀", "\ufffd"],
    ...["nul\0", "half \ud83d", "\ude00 half", "\ude00\ud83d"],
  ];
  const kept = ["nul\ufffd", "half \ufffd", "\ufffd half", "\ufffd\ufffd"];
  const rows = texts.map((subject, index) => ({
    ...{ merchant_id: `mer_${index}`, livemode: false, subject, events: 1n, versions: 0n },
  }));
  await insertRows(db, "webhook_counters", rows).execute();
  const stored = await db
    .selectFrom("webhook_counters")
    .select("subject")
    .orderBy("merchant_id")
    .execute();
  expect(stored.map(({ subject }) => subject)).toEqual([...texts.slice(0, 5), ...kept]);
});
