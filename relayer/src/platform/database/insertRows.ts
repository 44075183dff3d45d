import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database, NewRow } from "./database.ts";
import { storableText } from "./storableText.ts";

/**
 * Inserts many rows from one JSON parameter: to parse a statement with thousands of parameters costs more than to
 * insert the rows. Bytes need {@link Kysely.insertInto} instead.
 * @param rows at least one; all with the same columns
 * @param computed columns that the statement computes from the others
 */
export function insertRows<Table extends keyof Database & string>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly NewRow<Database[Table]>[],
  computed: { readonly [Column in keyof Database[Table]]?: RawBuilder<unknown> } = {},
) {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Database[Table] & string)[];
  const values = columns.map((column) => computed[column] ?? sql.ref(column));
  const text = toJson(rows);
  // Few texts have escapes, so the look for those that PostgreSQL refuses is for them alone.
  const json = text.includes("\\u") ? toJson(storable(rows)) : text;
  const source = sql`json_populate_recordset(null::${sql.table(table)}, ${json}::json)`;
  return db
    .insertInto(table)
    .columns(columns)
    .expression(sql`select ${sql.join(values)} from ${source}`);
}

function toJson(rows: unknown): string {
  return JSON.stringify(rows, (_name, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

/** Makes every text storable: nobody's text keeps the rows of all others from being stored. */
function storable(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [storableText(name), storable(each)]),
  );
}
