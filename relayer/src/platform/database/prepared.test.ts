import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("a prepared statement is compiled once, and kept by each connection with its own values", async () => {
  let compiled = 0;
  const sumOf = prepared((db: Kysely<Database>) => {
    compiled += 1;
    return sql<{ sum: number }>`select ${1}::int + ${2}::int as sum`.compile(db);
  });
  await database.db.connection().execute(async (db) => {
    for (const [one, two, sum] of [
      [1, 2, 3],
      [40, 2, 42],
    ]) {
      expect((await db.executeQuery(sumOf([one, two], db))).rows).toEqual([{ sum }]);
    }
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_prepared_statements where statement like '%as sum'`.execute(
      db,
    );
    expect([compiled, rows[0]?.count]).toEqual([1, 1]);
  });
});

test("two that have the same text share its name, and leave the next one its own", async () => {
  const make = (text: string) =>
    prepared((db: Kysely<Database>) => sql.raw<{ word: string }>(text).compile(db));
  const [one, same, other] = [
    make("select 'one' as word"),
    make("select 'one' as word"),
    make("select 'other' as word"),
  ];
  await database.db.connection().execute(async (db) => {
    for (const [statement, word] of [
      [one, "one"],
      [same, "one"],
      [other, "other"],
      [one, "one"],
    ] as const) {
      expect((await db.executeQuery(statement([], db))).rows).toEqual([{ word }]);
    }
  });
});
