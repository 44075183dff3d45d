import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { openDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("several processes that start at once bring an empty database up to date together", async () => {
  await sql`drop schema public cascade`.execute(database.db);
  await sql`create schema public`.execute(database.db);
  const log = pino({ level: "silent" });
  const processes = Array.from({ length: 4 }, () => openDatabase(database.url, log));
  await Promise.all(processes.map((db) => migrate(db)));
  await Promise.all(processes.map((db) => db.destroy()));
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(database.db);
  const files = await readdir(join(import.meta.dirname, "migrations"));
  expect(rows.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});
