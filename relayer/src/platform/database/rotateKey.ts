import { type Kysely, sql } from "kysely";
import { encryptionKeyOf, keyId, seal, unsealAlone } from "../crypto/seal.ts";
import type { Database, DatabaseTransaction } from "./database.ts";
import { transact } from "./transact.ts";

/** Column of encrypted values. */
export interface SealedColumn {
  table: string;
  column: string;
  /** Columns of the primary key, in its order; their values end the encryption context. */
  keys: string[];
  /** Column with the id of the key that encrypted it: `key_id`, `old_key_id` for `old_…`; null without one. */
  keyIdColumn: string | null;
}

/** Number of re-encrypted values in one column. */
export interface Rotated {
  table: string;
  column: string;
  values: number;
}

/**
 * Re-encrypts every value that the new key has not sealed, in one transaction. Sealed columns are `bytea`
 * columns with `sealed_` in the name; the context of a value is `table:column:id`, where a column
 * `old_…` counts as the one without the prefix.
 * @throws Error if a value does not open with the old key; nothing is changed then
 */
export async function rotateKey(
  db: Kysely<Database>,
  from: Buffer,
  to: Buffer,
): Promise<Rotated[]> {
  return transact(db, async (tx) => {
    const done: Rotated[] = [];
    for (const column of await sealedColumns(tx)) {
      done.push({
        table: column.table,
        column: column.column,
        values: await rotateColumn(tx, column, from, to),
      });
    }
    return done;
  });
}

/** Finds every sealed column of the database; the time by which a table is partitioned is no part of what a row is. */
export async function sealedColumns(db: Kysely<Database>): Promise<SealedColumn[]> {
  const { rows } = await sql<SealedColumn>`
    select c.relname as table, a.attname as column,
      array(
        select k.attname::text
        from pg_index i
        cross join unnest(i.indkey) with ordinality as key(number, place)
        join pg_attribute k on k.attrelid = c.oid and k.attnum = key.number
        where i.indrelid = c.oid and i.indisprimary and not exists (
          select from pg_partitioned_table p
          where p.partrelid = c.oid and key.number = any(p.partattrs::int2[])
        )
        order by key.place
      ) as keys,
      (
        select n.attname::text from pg_attribute n
        where n.attrelid = c.oid and not n.attisdropped
          and n.attname = case when starts_with(a.attname, 'old_') then 'old_key_id' else 'key_id' end
      ) as "keyIdColumn"
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace
      and c.relkind in ('r', 'p') and not c.relispartition
      and a.atttypid = 'bytea'::regtype and not a.attisdropped and a.attname like '%sealed\\_%'
    order by c.relname, a.attname`.execute(db);
  return rows;
}

/** Returns what a value was encrypted for. @param ids values of the row's `keys` */
export function sealedContext(
  { table, column }: Pick<SealedColumn, "table" | "column">,
  ids: readonly string[],
): string {
  return `${table}:${column.replace(/^old_/, "")}:${ids.join(":")}`;
}

async function rotateColumn(
  tx: DatabaseTransaction,
  sealed: SealedColumn,
  from: Buffer,
  to: Buffer,
): Promise<number> {
  const { table, column, keys, keyIdColumn } = sealed;
  const ids = sql.join(keys.map((key) => sql`${sql.ref(key)}::text`));
  const { rows } = await sql<{ id: string[]; value: Buffer }>`
    select array[${ids}] as id, ${sql.ref(column)} as value
    from ${sql.table(table)} where ${sql.ref(column)} is not null
    for update`.execute(tx);
  let values = 0;
  for (const { id, value } of rows) {
    const context = sealedContext(sealed, id);
    // Relayers with the new key go on meanwhile: what they have sealed stays.
    if (opens(to, context, value)) continue;
    const renewed = seal(encryptionKeyOf(to), context, open(from, context, value));
    const isRow = sql.join(
      keys.map((key, index) => sql`${sql.ref(key)}::text = ${id[index]}`),
      sql` and `,
    );
    const newKeyId = keyIdColumn ? sql`, ${sql.ref(keyIdColumn)} = ${keyId(to)}` : sql``;
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${renewed}${newKeyId} where ${isRow}`.execute(
      tx,
    );
    values += 1;
  }
  return values;
}

function opens(key: Buffer, context: string, value: Buffer): boolean {
  try {
    unsealAlone(key, context, value);
    return true;
  } catch {
    return false;
  }
}

function open(key: Buffer, context: string, value: Buffer): string {
  try {
    return unsealAlone(key, context, value);
  } catch (error) {
    throw new Error(`${context} does not open with the old key: nothing was changed.`, {
      cause: error,
    });
  }
}
