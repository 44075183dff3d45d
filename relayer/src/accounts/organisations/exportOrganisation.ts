import { type Kysely, type RawBuilder, sql } from "kysely";
import { type EncryptionKey, unseal } from "../../platform/crypto/seal.ts";
import type { Database } from "../../platform/database/database.ts";
import { primaryKeys } from "../../platform/database/primaryKeys.ts";
import {
  type SealedColumn,
  sealedColumns,
  sealedContext,
} from "../../platform/database/rotateKey.ts";
import type { Deps } from "../../platform/part.ts";
import type { StoreTable } from "../../platform/storeTable.ts";
import { conditionOf, organisationRows, storeTablesOf } from "./organisationRows.ts";

/** Rows read at once, so that an export never stands in memory whole. */
const PAGE = 500;

type Row = Record<string, unknown>;

/** First line of an export, as its example. */
export const exportExample = `${JSON.stringify({
  table: "organisations",
  row: { id: "org_0197f0c2d3e47a5b8c6d9e0f1a2b3c4d", name: "Alder & Finch" },
})}\n`;

/**
 * Exports everything that is kept of an organisation, one JSON object a line: the table, and the row with what was
 * encrypted in plain text. Secrets of keys and webhooks are left out.
 */
export async function* exportOrganisation(
  { config, parts }: Pick<Deps, "config" | "parts">,
  db: Kysely<Database>,
  organisationId: string,
): AsyncGenerator<string> {
  const organisation = await organisationRows(db, organisationId);
  const keysOf = await primaryKeys(db);
  const sealed = await sealedColumns(db);
  for (const table of storeTablesOf(parts).filter(({ isInternal }) => !isInternal)) {
    const keys = table.key ?? keysOf.get(table.table);
    if (!keys) throw new Error(`The table ${table.table} has no primary key.`);
    const columns = sealed.filter((each) => each.table === table.table);
    for await (const rows of pagesOf(db, table.table, keys, conditionOf(table, organisation))) {
      const opened = rows.map((row) => openRow(config.encryptionKey, columns, table, row));
      yield opened.map((row) => lineOf(table, row)).join("");
    }
  }
}

/** Reads the rows of a condition in the order of their key, a page at a time. */
async function* pagesOf(
  db: Kysely<Database>,
  table: string,
  keys: readonly string[],
  own: RawBuilder<boolean>,
): AsyncGenerator<Row[]> {
  const order = sql.join(keys.map((key) => sql.ref(key)));
  let rows: Row[] = [];
  do {
    const last = rows.at(-1);
    const after = last ? sql` and (${order}) > (${sql.join(keys.map((key) => last[key]))})` : sql``;
    const page = await sql<Row>`
      select * from ${sql.table(table)} where (${own})${after}
      order by ${order} limit ${PAGE}`.execute(db);
    rows = page.rows;
    if (rows.length > 0) yield rows;
  } while (rows.length === PAGE);
}

/** Puts plain text in the place of what is encrypted, except secrets. */
function openRow(
  key: EncryptionKey,
  sealed: readonly SealedColumn[],
  { secrets = [] }: StoreTable,
  row: Row,
): Row {
  const opened = { ...row };
  for (const one of sealed) {
    const value = row[one.column];
    delete opened[one.column];
    if (secrets.includes(one.column) || !Buffer.isBuffer(value)) continue;
    const ids = one.keys.map((id) => `${row[id]}`);
    opened[one.column.replace("sealed_", "")] = unseal(key, sealedContext(one, ids), value);
  }
  return opened;
}

function lineOf({ table, secrets = [], texts = [] }: StoreTable, row: Row): string {
  const shown = Object.entries(row)
    .filter(([name]) => !secrets.includes(name))
    .map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? value.toString(texts.includes(name) ? "utf8" : "base64") : value,
    ]);
  const written = { table, row: Object.fromEntries(shown) };
  return `${JSON.stringify(written, (_, value) => (typeof value === "bigint" ? `${value}` : value))}\n`;
}
