import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database, NewRow } from "./database.ts";

/**
 * Inserts many rows from one JSON parameter: to parse a statement with thousands of parameters costs more than to
 * insert the rows. Bytes and texts from outside need {@link Kysely.insertInto} instead.
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
  const json = JSON.stringify(rows, (_name, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  const source = sql`json_populate_recordset(null::${sql.table(table)}, ${json}::json)`;
  return db
    .insertInto(table)
    .columns(columns)
    .expression(sql`select ${sql.join(values)} from ${source}`);
}
