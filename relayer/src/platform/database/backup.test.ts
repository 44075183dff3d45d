import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import { parts } from "../../parts.ts";
import { merchantAccount } from "../../testing/testChain.ts";
import { testConfig } from "../../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { webhookPartitions } from "../../webhooks/partitions.ts";
import { seal } from "../crypto/seal.ts";
import { backUp, restore } from "./backup.ts";
import { findTool } from "./postgresTools.ts";
import { rotatePartitions } from "./rotatePartitions.ts";

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
  await keepClosedStore();
  // A partition that no migration makes.
  await rotatePartitions(database.db, webhookPartitions, new Date(Date.now() - 45 * 86_400_000));
  // Drops expired partitions, as the restore does.
  await rotatePartitions(database.db, webhookPartitions);
  await sql`
    insert into chain_cursors values
      (1, '0x01', 9223372036854775807, null, 0, -1, -1)`.execute(database.db);
});

/** Makes rows of a store whose organisation was deleted: nobody may add such rows, and a restore brings them back. */
async function keepClosedStore(): Promise<void> {
  const { address } = privateKeyToAccount(generatePrivateKey());
  const { merchantId } = await createMerchant(database.db, { name: "Gone", address, live: false });
  await sql`
    insert into payout_changes (id, merchant_id, payee, previous, cold, proof, requested_by, status)
    values ('pch_gone', ${merchantId}, ${address}, ${address}, false, 'acknowledged', 'acc_gone', 'cancelled')
  `.execute(database.db);
  await sql`
    update organisations set deleted_at = now()
    where id = (select organisation_id from merchants where id = ${merchantId})`.execute(
    database.db,
  );
}

/** Reads whether each trigger is on. */
async function triggers({ db }: TestDatabase): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text as line from pg_trigger
    where not tgisinternal order by 1`.execute(db);
  return rows.map(({ line }) => line);
}

afterAll(async () => {
  await Promise.all([database.remove(), empty.remove()]);
  await rm(folder, { recursive: true, force: true });
});

/** PATH of the tests' machine, if PostgreSQL's programs are in it and as new as the tests' server. */
const withTools = (await findTool("pg_dump", 18)) === null ? null : process.env.PATH;
beforeEach(() => {
  // Without PostgreSQL's programs.
  vi.stubEnv("PATH", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
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
  expect(saved).toEqual({ by: "relayer", rows: expect.any(Number) });
  expect(Object(saved).rows).toBeGreaterThan(3);
  expect(await restore(empty.url, parts, file)).toEqual(saved);
  expect(await contents(empty)).toEqual(await contents(database));
  expect(await constraints(empty)).toEqual(await constraints(database));
  expect(await triggers(empty)).toEqual(await triggers(database));
});

describe.skipIf(withTools === null)(
  "with PostgreSQL's own programs (needs pg_dump 18 in PATH)",
  () => {
    beforeEach(() => {
      vi.stubEnv("PATH", withTools ?? "");
    });

    test("a restored database has the same rows and constraints", async () => {
      await clear();
      expect(await backUp(database.url, file)).toEqual({ by: "pg_dump" });
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await restore(empty.url, parts, file)).toEqual({ by: "pg_restore" });
      expect(await contents(empty)).toEqual(await contents(database));
      expect(await constraints(empty)).toEqual(await constraints(database));
    });

    test("an incomplete backup restores nothing", async () => {
      await clear();
      await backUp(database.url, file);
      const whole = await readFile(file);
      await writeFile(file, whole.subarray(0, whole.length - 200));
      await expect(restore(empty.url, parts, file)).rejects.toThrow();
      expect(await contents(empty)).toEqual({});
    });

    test("a backup of a newer version restores nothing", async () => {
      await clear();
      const newer = sql`insert into kysely_migration values ('9999_newer', now()::text)`;
      await newer.execute(database.db);
      await backUp(database.url, file);
      await sql`delete from kysely_migration where name = '9999_newer'`.execute(database.db);
      await expect(restore(empty.url, parts, file)).rejects.toThrow(/9999_newer/);
      expect(await contents(empty)).toEqual({});
    });

    test("without pg_restore the file is refused with what to install", async () => {
      await clear();
      await backUp(database.url, file);
      vi.stubEnv("PATH", "");
      await expect(restore(empty.url, parts, file)).rejects.toThrow(
        /pg_restore 18 or newer in PATH/,
      );
    });

    test("the password is in no argument", async () => {
      const shim = join(folder, "pg_dump");
      await writeFile(
        shim,
        `#!/bin/sh\n[ "$1" = --version ] && echo "pg_dump (PostgreSQL) 99.1" && exit\necho "$@" > "${folder}/arguments"\n`,
        { mode: 0o755 },
      );
      vi.stubEnv("PATH", `${folder}:${withTools}`);
      await backUp(database.url, file);
      const { password } = new URL(database.url);
      const given = await readFile(join(folder, "arguments"), "utf8");
      expect(given).toContain("--format=custom");
      expect(given).not.toContain(password);
      await rm(shim);
    });
  },
);

test("programs older than the server are not used", async () => {
  const shim = join(folder, "pg_dump");
  await writeFile(shim, '#!/bin/sh\necho "pg_dump (PostgreSQL) 15.18 (Debian 15.18-0)"\n', {
    mode: 0o755,
  });
  vi.stubEnv("PATH", folder);
  expect(await findTool("pg_dump", 15)).toBe(shim);
  expect(await backUp(database.url, file)).toMatchObject({ by: "relayer" });
  await rm(shim);
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
