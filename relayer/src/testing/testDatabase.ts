import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { Client } from "pg";
import { pino } from "pino";
import { inject } from "vitest";
import { parts } from "../parts.ts";
import { type Database, openDatabase } from "../platform/database/database.ts";
import { migrate } from "../platform/database/migrate.ts";

/** Database of one test file. */
export interface TestDatabase {
  url: string;
  db: Kysely<Database>;
  /** Disconnects and drops it. */
  remove(): Promise<void>;
}

/** Creates a database with the newest schema. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  await migrate(database.db, parts);
  return database;
}

/** Creates a database without tables. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name}`);
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  const db = openDatabase(url.href, pino({ level: "silent" }));
  return {
    url: url.href,
    db,
    remove: async () => {
      await db.destroy();
      await administer(`drop database ${name} with (force)`);
    },
  };
}

async function administer(command: string): Promise<void> {
  const client = new Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
