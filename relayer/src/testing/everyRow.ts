import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** Reads every row of every table as PostgreSQL writes it, to look for texts in it. */
export async function everyRow(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')`.execute(db);
  const texts: string[] = [];
  for (const { name } of rows) {
    const all = await sql<{ row: string }>`
      select one::text as row from ${sql.table(name)} one`.execute(db);
    texts.push(...all.rows.map(({ row }) => row));
  }
  return texts.join("\n");
}

/** Reads every row as {@link everyRow} does, and the bytes in it also as text, in which secrets are looked for. */
export async function everyRowAsText(db: Kysely<Database>): Promise<string> {
  const rows = await everyRow(db);
  const bytes = [...rows.matchAll(/\\x([0-9a-f]{2,})/g)].map(([, hex = ""]) =>
    Buffer.from(hex, "hex").toString("latin1"),
  );
  return [rows, ...bytes].join("\n");
}

/** Forms in which a text may stand in a column. */
export const columnForms = (text: string): string[] => [
  ...[text, Buffer.from(text).toString("hex"), Buffer.from(text).toString("base64")],
];
