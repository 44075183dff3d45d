import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";

/** Reads the primary key of each table: its columns, in their order. */
export async function primaryKeys(
  db: Kysely<Database>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select c.relname as table, array(
      select a.attname::text
      from unnest(i.indkey) with ordinality as key(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = key.number
      order by key.place
    ) as columns
    from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')`.execute(db);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
