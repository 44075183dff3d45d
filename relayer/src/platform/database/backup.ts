import { createReadStream, createWriteStream } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Client } from "pg";
import { pino } from "pino";
import type { Part } from "../part.ts";
import { openDatabase } from "./database.ts";
import { migrate, migrateTo } from "./migrate.ts";
import { findTool, isDump, runTool } from "./postgresTools.ts";

/** Rows read or written at once. */
const BATCH_ROWS = 500;

/** First line of a backup. */
interface Header {
  format: "handsel-backup-1";
  created_at: string;
  /** Newest migration of the database: the rows fit its schema. */
  migration: string;
  /** `create table` statements of partitions that no migration makes. */
  partitions: string[];
}

/** File that cannot be restored, or database that must not be restored into. */
class BackupError extends Error {}

/** Tables of the migrator itself. */
const MIGRATOR_TABLES = ["kysely_migration", "kysely_migration_lock"];

/** What wrote or read a backup, and the number of rows if it was this relayer itself. */
export type BackupResult = { by: "pg_dump" | "pg_restore" } | { by: "relayer"; rows: number };

/**
 * Writes a snapshot of the database to a file, while relayers run: with `pg_dump` where one is found that
 * is as new as the server, otherwise by itself.
 * @throws BackupError if the database has no relayer's tables
 */
export async function backUp(databaseUrl: string, file: string): Promise<BackupResult> {
  return withClient(databaseUrl, async (client) => {
    const migration = await newestMigration(client);
    if (migration === null) throw new BackupError("The database has no relayer's tables.");
    // It holds secrets, though encrypted: for its owner alone, whatever writes it.
    await writeFile(file, "", { mode: 0o600 });
    await chmod(file, 0o600);
    const program = await findTool("pg_dump", await majorVersion(client));
    if (program === null) return { by: "relayer", rows: await writeRows(client, migration, file) };
    const args = ["--format=custom", "--no-owner", "--no-privileges", `--file=${file}`];
    await runTool(program, args, databaseUrl);
    return { by: "pg_dump" };
  });
}

/**
 * Writes every row: gzipped JSON lines, numbers and bytes as PostgreSQL writes them.
 * @returns the number of rows
 */
async function writeRows(client: Client, migration: string, file: string): Promise<number> {
  await client.query("begin isolation level repeatable read read only");
  let rows = 0;
  const lines = async function* () {
    const created_at = new Date().toISOString();
    const partitions = await partitionsOf(client);
    const header: Header = { format: "handsel-backup-1", created_at, migration, partitions };
    yield `${JSON.stringify(header)}\n`;
    for (const table of await tablesOf(client)) {
      yield `${JSON.stringify({ table })}\n`;
      for await (const row of rowsOf(client, table)) {
        rows += 1;
        yield `${JSON.stringify(row)}\n`;
      }
    }
    yield `${JSON.stringify({ end: rows })}\n`;
  };
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file));
  return rows;
}

/**
 * Fills an empty database from a backup in one transaction, then runs the newer migrations. What
 * `pg_dump` wrote needs `pg_restore`.
 * @throws BackupError if the database has tables, the file is incomplete, or `pg_restore` is missing
 * @throws Error if a newer version made the backup
 */
export async function restore(
  databaseUrl: string,
  parts: readonly Part[],
  file: string,
): Promise<BackupResult> {
  return withClient(databaseUrl, async (client) => {
    const existing = await tablesOf(client);
    if (existing.length > 0) {
      throw new BackupError("The database is not empty: restore into a new one.");
    }
    const result = (await isDump(file))
      ? await restoreDump(databaseUrl, client, file)
      : await restoreRows(databaseUrl, parts, client, file);
    try {
      await withDatabase(databaseUrl, (db) => migrate(db, parts));
    } catch (error) {
      // pg_restore cannot know that this version is too old for the file.
      if (result.by === "pg_restore") await emptyAgain(client);
      throw error;
    }
    return result;
  });
}

async function restoreDump(
  databaseUrl: string,
  client: Client,
  file: string,
): Promise<BackupResult> {
  const least = await majorVersion(client);
  const program = await findTool("pg_restore", least);
  if (program === null) {
    throw new BackupError(
      `pg_dump wrote this file: have pg_restore ${least} or newer in PATH, from PostgreSQL's client programs.`,
    );
  }
  const { pathname } = new URL(databaseUrl);
  const args = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"];
  const database = `--dbname=${decodeURIComponent(pathname.slice(1))}`;
  await runTool(program, [...args, database, file], databaseUrl);
  return { by: "pg_restore" };
}

async function emptyAgain(client: Client): Promise<void> {
  const { rows } = await client.query<{ schema: string }>(
    "select quote_ident(current_schema()) as schema",
  );
  const schema = rows[0]?.schema ?? "public";
  await client.query(`drop schema ${schema} cascade; create schema ${schema}`);
}

async function restoreRows(
  databaseUrl: string,
  parts: readonly Part[],
  client: Client,
  file: string,
): Promise<BackupResult> {
  const input = createReadStream(file).pipe(createGunzip());
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const iterator = lines[Symbol.asyncIterator]();
  const header = readHeader((await iterator.next()).value);
  await withDatabase(databaseUrl, (db) => migrateTo(db, parts, header.migration));
  return { by: "relayer", rows: await insertAll(client, header, iterator) };
}

async function withClient<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Returns the server's major version, such as 18. */
async function majorVersion(client: Client): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>("show server_version_num");
  return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
}

async function withDatabase(
  databaseUrl: string,
  work: (db: ReturnType<typeof openDatabase>) => Promise<void>,
): Promise<void> {
  const db = openDatabase(databaseUrl, pino({ level: "silent" }));
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}

function readHeader(line: string | undefined): Header {
  const header: Partial<Header> = JSON.parse(line ?? "{}");
  if (
    header.format !== "handsel-backup-1" ||
    header.migration === undefined ||
    !header.partitions
  ) {
    throw new BackupError("The file is not a relayer's backup.");
  }
  return header as Header;
}

async function insertAll(
  client: Client,
  { partitions }: Header,
  lines: AsyncIterator<string>,
): Promise<number> {
  await client.query("begin");
  for (const partition of partitions) await client.query(partition);
  // Rows come table by table, so foreign keys are checked once all are there.
  const foreignKeys = await dropForeignKeys(client);
  // A migration may have inserted rows.
  const tables = (await tablesOf(client)).map(quote);
  // Rows are as they were, also those that nobody may make any more.
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  if (tables.length > 0) await client.query(`truncate ${tables.join(", ")}`);
  let table = "";
  let batch: string[] = [];
  let rows = 0;
  let end: number | null = null;
  const write = async () => {
    if (batch.length > 0) await insert(client, table, batch);
    batch = [];
  };
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line: unknown = JSON.parse(next.value);
    if (typeof line === "string") {
      batch.push(line);
      rows += 1;
      if (batch.length === BATCH_ROWS) await write();
    } else {
      await write();
      const mark = line as { table?: string; end?: number };
      table = mark.table ?? "";
      end = mark.end ?? null;
    }
  }
  if (end !== rows) throw new BackupError("The file is incomplete: nothing was restored.");
  for (const foreignKey of foreignKeys) await client.query(foreignKey);
  for (const each of tables) await client.query(`alter table ${each} enable trigger user`);
  await alignSequences(client);
  await client.query("commit");
  return rows;
}

async function insert(client: Client, table: string, rows: readonly string[]): Promise<void> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER'
     order by ordinal_position`,
    [table],
  );
  const names = columns.map(({ name }) => name).join(", ");
  await client.query(
    `insert into ${quote(table)} (${names}) overriding system value
     select ${names} from json_populate_recordset(null::${quote(table)}, $1::json)`,
    [`[${rows.join(",")}]`],
  );
}

async function* rowsOf(client: Client, table: string): AsyncGenerator<string> {
  await client.query(
    `declare backup no scroll cursor for select to_json(t)::text as line from ${quote(table)} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH_ROWS} from backup`);
    for (const { line } of rows) yield line;
    if (rows.length < BATCH_ROWS) break;
  }
  await client.query("close backup");
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relnamespace = current_schema()::regnamespace
       and relkind in ('r', 'p') and not relispartition
     order by relname`,
  );
  return rows.map(({ name }) => name).filter((name) => !MIGRATOR_TABLES.includes(name));
}

/** Reads the `create table` statements of all partitions. */
async function partitionsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('create table if not exists %I partition of %I %s',
              child.relname, parent.relname, pg_get_expr(child.relpartbound, child.oid)) as statement
     from pg_class child
     join pg_inherits on inhrelid = child.oid
     join pg_class parent on parent.oid = inhparent
     where child.relispartition and child.relkind = 'r'
       and child.relnamespace = current_schema()::regnamespace
     order by child.relname`,
  );
  return rows.map(({ statement }) => statement);
}

async function newestMigration(client: Client): Promise<string | null> {
  try {
    const { rows } = await client.query<{ name: string }>(
      "select name from kysely_migration order by name desc limit 1",
    );
    return rows[0]?.name ?? null;
  } catch {
    return null;
  }
}

/** Drops every foreign key. @returns the statements that add them again */
async function dropForeignKeys(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name,
            pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace = current_schema()::regnamespace`,
  );
  for (const { table, name } of rows) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  return rows.map(
    ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
  );
}

/** Sets every sequence to the largest value of its column. */
async function alignSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    // Materialized: the function fails on tables of other schemas, which a plan may ask about first.
    `with own as materialized (
       select table_name, column_name from information_schema.columns
       where table_schema = current_schema()
     )
     select quote_ident(table_name) as table, quote_ident(column_name) as column,
            pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
     from own
     where pg_get_serial_sequence(quote_ident(table_name), column_name) is not null`,
  );
  for (const { table, column, sequence } of rows) {
    await client.query(
      `select setval($1::regclass, greatest((select max(${column}) from ${table}), 1))`,
      [sequence],
    );
  }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
