import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("a connection lost in a transaction fails just that transaction", async () => {
  const { db } = database;
  const lost = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(db);
    await sql`select 1`.execute(tx);
  });
  await expect(lost).rejects.toThrow();
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
  expect(rows).toEqual([{ one: 1 }]);
});

test("wide numbers are exact", async () => {
  const { rows } = await sql<{ largest: bigint; count: bigint }>`
    select ${(2n ** 104n - 1n).toString()}::numeric(78, 0) as largest, count(*) as count
  `.execute(database.db);
  expect(rows[0]).toEqual({ largest: 2n ** 104n - 1n, count: 1n });
});
