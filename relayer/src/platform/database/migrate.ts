import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { rotatePartitions } from "../../webhooks/rotatePartitions.ts";
import type { Database } from "./database.ts";

const folder = join(import.meta.dirname, "migrations");

/**
 * Brings the database to the newest form. Migrations are files `NNNN_name.ts` that are only ever
 * added; several processes may start at once, because Kysely takes a lock first. What is kept by
 * the month then gets the partitions that it needs now.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest();
  if (error) throw error;
  await rotatePartitions(db);
}

/**
 * Brings an empty database to the form it had after a migration.
 * @throws Error if this version does not know the migration
 */
export async function migrateTo(db: Kysely<Database>, name: string): Promise<void> {
  const { error } = await migratorOf(db).migrateTo(name);
  if (error) throw error;
}

function migratorOf(db: Kysely<Database>): Migrator {
  return new Migrator({ db, provider: { getMigrations } });
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.ts$/.test(file)).sort();
  const migrations: Record<string, Migration> = {};
  for (const file of files) {
    migrations[file.slice(0, -".ts".length)] = await import(pathToFileURL(join(folder, file)).href);
  }
  return migrations;
}
