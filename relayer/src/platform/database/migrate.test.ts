import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { openDatabase } from "./database.ts";
import { migrate, readMigrations } from "./migrate.ts";
import { runSqlFile } from "./runSqlFile.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("several processes that start at once migrate an empty database once", async () => {
  await sql`drop schema public cascade`.execute(database.db);
  await sql`create schema public`.execute(database.db);
  const log = pino({ level: "silent" });
  const processes = Array.from({ length: 4 }, () => openDatabase(database.url, log));
  await Promise.all(processes.map((db) => migrate(db, parts)));
  await Promise.all(processes.map((db) => db.destroy()));
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(database.db);
  const migrations = Object.keys(await readMigrations(parts));
  expect(migrations.length).toBeGreaterThan(7);
  expect(rows.map(({ name }) => name)).toEqual(migrations.sort());
});

test("two migrations with one number are refused, even in different parts", async () => {
  const folder = await mkdtemp(join(tmpdir(), "handsel-migrations-"));
  await writeFile(join(folder, "0003_other.ts"), "export async function up() {}\n");
  const twice = [...parts, { name: "other", migrations: folder }];
  await expect(readMigrations(twice)).rejects.toThrow("two migrations have the number 0003");
  await rm(folder, { recursive: true });
});

test("other files beside migrations are ignored, but not a wrongly named migration", async () => {
  const folder = await mkdtemp(join(tmpdir(), "handsel-migrations-"));
  const more = [...parts, { name: "other", migrations: folder }];
  await writeFile(join(folder, ".DS_Store"), "");
  await writeFile(join(folder, "0003_notes.sql"), "");
  expect(await readMigrations(more)).toEqual(await readMigrations(parts));
  await writeFile(join(folder, "wrong.ts"), "export async function up() {}\n");
  await expect(readMigrations(more)).rejects.toThrow("wrong.ts is not named NNNN_name.ts");
  await rm(folder, { recursive: true });
});

test("the functions of the database equal their files", async () => {
  const folder = join(import.meta.dirname, "..", "..", "webhooks", "functions");
  for (const name of ["claim_webhook_deliveries", "record_webhook_attempts"]) {
    const read = () =>
      sql<{ body: string }>`select prosrc as body from pg_proc where proname = ${name}`.execute(
        database.db,
      );
    const [before] = (await read()).rows;
    await runSqlFile(database.db as never, join(folder, `${name}.sql`));
    expect((await read()).rows).toEqual([before]);
  }
});
