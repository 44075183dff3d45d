import {
  type ColumnType,
  type Insertable,
  Kysely,
  PostgresDialect,
  type Transaction,
} from "kysely";
import { Client, type PoolConfig, types } from "pg";
import type { Logger } from "pino";
import { PatientPool } from "./patientPool.ts";
import { cancelUnawaited } from "./whileAwaited.ts";

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

/** Milliseconds that a statement of a serving process may take, unless another time is given. */
const STATEMENT_MS = 15_000;

/** Milliseconds for which a transaction may hold its locks between two statements. */
const IDLE_IN_TRANSACTION_MS = 60_000;

/**
 * Opens a connection pool for migrations and commands, whose statements take the time they need. The
 * next query replaces a connection that PostgreSQL closed.
 * @param connections the most connections at once
 */
export function openDatabase(url: string, log: Logger, connections = 20): Kysely<Database> {
  return openPool({ connectionString: url, max: connections }, log);
}

/**
 * Opens a connection pool like {@link openDatabase} for a serving process: PostgreSQL ends every
 * statement that takes longer than `statementMs`, waiting for locks included.
 * @param options.waitMs milliseconds to wait for a connection; those of {@link PatientPool} by default
 */
export function openServingDatabase(
  url: string,
  log: Logger,
  connections: number,
  { statementMs = STATEMENT_MS, waitMs }: { statementMs?: number; waitMs?: number } = {},
): Kysely<Database> {
  const limits = {
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    ...(waitMs === undefined ? {} : { connectionTimeoutMillis: waitMs }),
  };
  return openPool({ connectionString: url, max: connections, ...limits }, log);
}

function openPool(options: PoolConfig & { max: number }, log: Logger): Kysely<Database> {
  const pool = new PatientPool({ ...options, types: typeParsers }, log);
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      ...{ pool, controlClient: Client, onCreateConnection: cancelUnawaited },
    }),
  });
}
