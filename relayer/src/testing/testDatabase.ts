import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { Client } from "pg";
import { pino } from "pino";
import { inject } from "vitest";
import { type Database, openDatabase } from "../db/database.ts";

/** A database of this test file alone. */
export interface TestDatabase {
  url: string;
  db: Kysely<Database>;
  /** Disconnects and deletes it. */
  remove(): Promise<void>;
}

/** Makes a database without rows, by copying the one that the run has migrated. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name} template ${inject("templateDatabase")}`);
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
