import {
  type ColumnType,
  type Insertable,
  Kysely,
  PostgresDialect,
  type Transaction,
} from "kysely";
import { Pool, types } from "pg";
import type { Logger } from "pino";

/**
 * Every table. A part adds its own, by declaration merging in its `tables.ts`. Whole numbers of 8
 * bytes and numerics are bigint.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each part adds its own tables
export interface Database {}

/**
 * A row to insert, with every column that the database does not fill by itself: a nullable one too,
 * so that a new column cannot be forgotten.
 */
export type NewRow<Table> = Insertable<Table> & {
  [Column in keyof Table as undefined extends Insert<Table[Column]> ? never : Column]: Insert<
    Table[Column]
  >;
};

type Insert<Column> = Column extends ColumnType<unknown, infer Value, unknown> ? Value : Column;

/** An open database transaction. */
export type DatabaseTransaction = Transaction<Database>;

const INT8 = 20;
const NUMERIC = 1700;

/** Amounts are whole base units, so both wide number types are exact as bigint. */
const typeParsers: typeof types = {
  ...types,
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === INT8 || oid === NUMERIC
      ? BigInt
      : types.getTypeParser(oid, format ?? "text")) as typeof types.getTypeParser,
};

/** Opens a pool of connections. A connection that PostgreSQL closes is replaced by the next query. */
export function openDatabase(url: string, log: Logger): Kysely<Database> {
  const pool = new Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: 10_000,
    types: typeParsers,
  });
  // Each connection has the listener, idle or in a transaction: an error that nobody hears ends the process.
  pool.on("connect", (client) =>
    client.on("error", (error) => log.warn({ err: error }, "lost a database connection")),
  );
  // The pool repeats an idle connection's error, which is logged above.
  pool.on("error", () => {});
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
