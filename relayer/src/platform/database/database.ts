import {
  type ColumnType,
  type Insertable,
  Kysely,
  PostgresDialect,
  type Transaction,
} from "kysely";
import { types } from "pg";
import type { Logger } from "pino";
import { PatientPool } from "./patientPool.ts";

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

/**
 * Opens a connection pool. The next query replaces a connection that PostgreSQL closed.
 * @param connections the most connections at once
 */
export function openDatabase(url: string, log: Logger, connections = 20): Kysely<Database> {
  const pool = new PatientPool(
    { connectionString: url, max: connections, types: typeParsers },
    log,
  );
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
