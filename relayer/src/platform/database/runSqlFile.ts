import { readFile } from "node:fs/promises";
import { type Kysely, sql } from "kysely";

/** Runs the statements of a file, so that a migration can load a function's current text. */
export async function runSqlFile(db: Kysely<unknown>, file: string): Promise<void> {
  await sql.raw(await readFile(file, "utf8")).execute(db);
}
