import {
  type ColumnType,
  type Insertable,
  Kysely,
  PostgresDialect,
  type Transaction,
} from "kysely";
import { Pool, types } from "pg";
import type { Logger } from "pino";

/** Tables of the database; each part adds its own in `tables.ts` by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: each part adds its own tables
export interface Database {}

/**
 * Row to insert: every column that the database does not fill by itself is required, nullable ones
 * too, so that a new column cannot be forgotten.
 */
export type NewRow<Table> = Insertable<Table> & {
  [Column in keyof Table as undefined extends Insert<Table[Column]> ? never : Column]: Insert<
    Table[Column]
  >;
};

type Insert<Column> = Column extends ColumnType<unknown, infer Value, unknown> ? Value : Column;

export type DatabaseTransaction = Transaction<Database>;

const INT8 = 20;
const NUMERIC = 1700;

/** Parses int8 and numeric as bigint: amounts are whole base units. */
const typeParsers: typeof types = {
  ...types,
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === INT8 || oid === NUMERIC
      ? BigInt
      : types.getTypeParser(oid, format ?? "text")) as typeof types.getTypeParser,
};

/** Opens a connection pool. The next query replaces a connection that PostgreSQL closed. */
export function openDatabase(url: string, log: Logger): Kysely<Database> {
  const pool = new Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: 10_000,
    types: typeParsers,
  });
  // An error event without a listener ends the process: each connection has one, idle or in use.
  pool.on("connect", (client) =>
    client.on("error", (error) => log.warn({ err: error }, "lost a database connection")),
  );
  // The pool repeats errors of idle connections, which are logged above.
  pool.on("error", () => {});
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
