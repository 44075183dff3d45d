import { Kysely, PostgresDialect, type Transaction } from "kysely";
import { Pool, types } from "pg";
import type { Logger } from "pino";
import type { AccountTables } from "../../accounts/tables.ts";
import type { ChainTables } from "../../chains/tables.ts";
import type { CheckoutTables } from "../../checkouts/tables.ts";
import type { HttpTables } from "../http/tables.ts";
import type { MerchantTables } from "../../accounts/merchantTables.ts";
import type { PaymentLinkTables } from "../../paymentLinks/tables.ts";
import type { PaymentTables } from "../../payments/tables.ts";
import type { RelayTables } from "../../transactions/tables.ts";
import type { WebhookTables } from "../../webhooks/tables.ts";

/** Every table; each domain declares its own. Whole numbers of 8 bytes and numerics are bigint. */
export interface Database
  extends AccountTables,
    ChainTables,
    CheckoutTables,
    HttpTables,
    MerchantTables,
    PaymentLinkTables,
    PaymentTables,
    RelayTables,
    WebhookTables {}

/** An open database transaction. */
export type Tx = Transaction<Database>;

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
