import { randomUUID } from "node:crypto";
import { secretsIn } from "@handsel/services/secretsIn";
import type { Kysely } from "kysely";
import { Client } from "pg";
import { pino } from "pino";
import { inject } from "vitest";
import { type Database, openDatabase } from "../platform/database/database.ts";
import { everyRowAsText } from "./everyRow.ts";

/** A database of this test file alone. */
export interface TestDatabase {
  url: string;
  db: Kysely<Database>;
  /** Disconnects and drops it. @throws Error if a table has a secret in plain text, whatever the tests looked at */
  remove(): Promise<void>;
}

/** Makes a database with the newest schema, by copying the one that the run has migrated. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(`template ${inject("templateDatabase")}`);
}

/** Makes a database without tables. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase("");
}

async function createDatabase(source: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name} ${source}`);
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  const db = openDatabase(url.href, pino({ level: "silent" }));
  return {
    url: url.href,
    db,
    remove: async () => {
      const secrets = secretsIn(await everyRowAsText(db));
      await db.destroy();
      await administer(`drop database ${name} with (force)`);
      if (secrets.length > 0) throw new Error(`The tables had secrets in plain text: ${secrets}.`);
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
