import { readFile } from "node:fs/promises";
import { type Kysely, sql } from "kysely";

/** Runs the statements of a file: how a migration loads the current text of a function. */
export async function runSqlFile(db: Kysely<unknown>, file: string): Promise<void> {
  await sql.raw(await readFile(file, "utf8")).execute(db);
}
