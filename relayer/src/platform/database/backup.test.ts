import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import { parts } from "../../parts.ts";
import { merchantAccount } from "../../testing/testChain.ts";
import { testConfig } from "../../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { rotatePartitions } from "../../webhooks/rotatePartitions.ts";
import { seal } from "../crypto/seal.ts";
import { backUp, restore } from "./backup.ts";

let folder: string;
let database: TestDatabase;
let empty: TestDatabase;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-backup-"));
  file = join(folder, "backup.gz");
  [database, empty] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const { address } = merchantAccount;
  const name = 'Käse & "Söhne"\n\\N';
  const { merchantId } = await createMerchant(database.db, {
    ...{ name, address, payee: address, live: false },
  });
  await database.db
    .insertInto("idempotency_keys")
    .values({
      ...{ caller_id: merchantId, key: "k", request_hash: Buffer.alloc(32, 255), status: 201 },
      sealed_body: seal(testConfig({}).encryptionKey, "context", "body"),
    })
    .execute();
  // A partition that no migration makes.
  await rotatePartitions(database.db, new Date(Date.now() - 45 * 86_400_000));
  // Drops expired partitions, as the restore does.
  await rotatePartitions(database.db);
  await sql`
    insert into chain_cursors values
      (1, '0x01', 9223372036854775807, null, 0, -1, -1)`.execute(database.db);
});
afterAll(async () => {
  await Promise.all([database.remove(), empty.remove()]);
  await rm(folder, { recursive: true, force: true });
});

async function clear(): Promise<void> {
  await sql`drop schema public cascade`.execute(empty.db);
  await sql`create schema public`.execute(empty.db);
}

/** Reads every row of every table, as PostgreSQL writes it. */
async function contents({ db }: TestDatabase): Promise<Record<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'
    order by 1`.execute(db);
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`
      select t::text as line from ${sql.table(name)} t order by 1`.execute(db);
    all[name] = rows.map(({ line }) => line);
  }
  return all;
}

async function constraints({ db }: TestDatabase): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where connamespace = 'public'::regnamespace order by 1`.execute(db);
  return rows.map(({ line }) => line);
}

test("a restored database has the same rows and constraints", async () => {
  await clear();
  const saved = await backUp(database.url, file);
  expect(saved).toBeGreaterThan(3);
  expect(await restore(empty.url, parts, file)).toBe(saved);
  expect(await contents(empty)).toEqual(await contents(database));
  expect(await constraints(empty)).toEqual(await constraints(database));
});

test("a database that is not empty is not changed", async () => {
  await backUp(database.url, file);
  const before = await contents(database);
  await expect(restore(database.url, parts, file)).rejects.toThrow(/not empty/);
  expect(await contents(database)).toEqual(before);
});

test("an incomplete backup or another file restores nothing", async () => {
  await clear();
  await backUp(database.url, file);
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split("\n");
  const cut = join(folder, "cut.gz");
  await writeFile(cut, gzipSync(lines.slice(0, -2).join("\n")));
  await expect(restore(empty.url, parts, cut)).rejects.toThrow(/incomplete/);
  expect(Object.values(await contents(empty)).flat()).toEqual([]);
  await clear();
  const other = join(folder, "other.gz");
  await writeFile(other, gzipSync("{}\n"));
  await expect(restore(empty.url, parts, other)).rejects.toThrow(/not a relayer's backup/);
});

test("the administrator's commands back up and restore, and say what is missing", async () => {
  await clear();
  const run = (command: string, env: Record<string, string>, ...args: string[]) =>
    promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, "..", "..", "commands", `${command}.ts`), ...args],
      { env: { ...process.env, DATABASE_URL: "", ...env } },
    );
  const saved = await run("backup", { DATABASE_URL: database.url }, file);
  expect(JSON.parse(saved.stdout)).toMatchObject({ action: "backup", file });
  const secret = join(folder, "database-url");
  await writeFile(secret, `${empty.url}\n`);
  const restored = await run("restore", { DATABASE_URL_FILE: secret }, file);
  expect(JSON.parse(restored.stdout)).toMatchObject({ action: "restore", file });
  for (const command of ["backup", "restore"]) {
    await expect(run(command, { DATABASE_URL: empty.url })).rejects.toMatchObject({
      stderr: expect.stringContaining(`npm run relayer:${command} -- FILE`),
    });
    await expect(run(command, {}, file)).rejects.toMatchObject({
      stderr: "DATABASE_URL is missing: give a postgres:// URL.\n",
    });
  }
});
