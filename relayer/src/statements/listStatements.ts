import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { Database } from "../platform/database/database.ts";
import { type Page, type PageQuery, readPage } from "../platform/http/pagination.ts";
import { type Statement, statementIdText, toStatement } from "./statement.ts";

/**
 * Lists the statements of both sides about a payment, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listStatements(
  db: Kysely<Database>,
  config: Pick<Config, "encryptionKey" | "publicUrl">,
  paymentId: Hash,
  query: PageQuery,
): Promise<Page<Statement>> {
  const rows = db.selectFrom("statements").selectAll().where("payment_id", "=", paymentId);
  const page = await readPage(rows, statementIdText, query);
  return { ...page, data: page.data.map((row) => toStatement(config, row)) };
}
