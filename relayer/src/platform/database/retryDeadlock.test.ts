import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { retryDeadlock } from "./retryDeadlock.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await sql`create table pair (id integer primary key, count integer not null)`.execute(
    database.db,
  );
});
afterAll(() => database.remove());

test("two transactions that lock the same rows in opposite orders both end well", async () => {
  const { db } = database;
  await sql`insert into pair values (1, 0), (2, 0)`.execute(db);
  let attempts = 0;
  let locked = 0;
  const bothLocked = Promise.withResolvers<void>();
  const addInOrder = (first: number, second: number) =>
    retryDeadlock(() =>
      db.transaction().execute(async (tx) => {
        attempts += 1;
        await sql`update pair set count = count + 1 where id = ${first}`.execute(tx);
        locked += 1;
        if (locked === 2) bothLocked.resolve();
        await bothLocked.promise;
        await sql`update pair set count = count + 1 where id = ${second}`.execute(tx);
      }),
    );
  await Promise.all([addInOrder(1, 2), addInOrder(2, 1)]);
  expect(attempts).toBe(3);
  const { rows } = await sql<{ count: number }>`select count from pair order by id`.execute(db);
  expect(rows).toEqual([{ count: 2 }, { count: 2 }]);
});

test("any other failure is not repeated", async () => {
  let attempts = 0;
  const fails = () => {
    attempts += 1;
    return sql`select 1 / 0`.execute(database.db);
  };
  await expect(retryDeadlock(fails)).rejects.toThrow("division by zero");
  expect(attempts).toBe(1);
});
