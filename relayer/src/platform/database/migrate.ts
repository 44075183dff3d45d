import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Part } from "../part.ts";
import type { Database } from "./database.ts";
import { partitionedTables } from "./partitionedTables.ts";
import { rotatePartitions } from "./rotatePartitions.ts";

const platformFolders = [
  join(import.meta.dirname, "migrations"),
  join(import.meta.dirname, "..", "http", "migrations"),
];

/**
 * Runs pending migrations, then makes the partitions that are missing. Migrations are files `NNNN_name.ts`,
 * numbered across all parts, and are only ever added. Several processes may start at once: Kysely
 * takes a lock first.
 */
export async function migrate(db: Kysely<Database>, parts: readonly Part[]): Promise<void> {
  const { error } = await migratorOf(db, parts).migrateToLatest();
  if (error) throw error;
  // A partition that cannot be made or dropped now does not stop the start: the maintenance right after it
  // tries again, and logs why.
  await rotatePartitions(db, partitionedTables(parts)).catch(() => {});
}

/**
 * Runs the migrations up to and including one, in an empty database.
 * @throws Error if this version does not know the migration
 */
export async function migrateTo(
  db: Kysely<Database>,
  parts: readonly Part[],
  name: string,
): Promise<void> {
  const { error } = await migratorOf(db, parts).migrateTo(name);
  if (error) throw error;
}

/**
 * Loads every migration, by its name. Other files, such as a desktop's own, are ignored.
 * @throws RangeError if a migration is named wrongly, or if two have the same number, so that their order would be undefined
 */
export async function readMigrations(parts: readonly Part[]): Promise<Record<string, Migration>> {
  const folders = [...platformFolders, ...parts.flatMap(({ migrations }) => migrations ?? [])];
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder))
        .filter((file) => file.endsWith(".ts") && !file.startsWith("."))
        .map((file) => join(folder, file)),
    ),
  );
  const migrations: Record<string, Migration> = {};
  const numbers = new Set<string>();
  for (const path of found.flat()) {
    const [, name = "", number = ""] = path.match(/((\d{4})_\w+)\.ts$/) ?? [];
    if (name === "") throw new RangeError(`${path} is not named NNNN_name.ts`);
    if (numbers.has(number)) throw new RangeError(`two migrations have the number ${number}`);
    numbers.add(number);
    migrations[name] = await import(pathToFileURL(path).href);
  }
  return migrations;
}

function migratorOf(db: Kysely<Database>, parts: readonly Part[]): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => readMigrations(parts) } });
}
