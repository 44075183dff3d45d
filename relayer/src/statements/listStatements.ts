import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Config } from "../platform/configuration/config.ts";
import type { Database } from "../platform/database/database.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import { type Statement, statementIdText, toStatement } from "./statement.ts";

/**
 * Lists the statements of both sides about a payment, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listStatements(
  db: Kysely<Database>,
  config: Pick<Config, "encryptionKey" | "publicUrl">,
  paymentId: Hash,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Statement>> {
  const before = readCursor(cursor, [statementIdText] as const)?.[0];
  let found = db
    .selectFrom("statements")
    .selectAll()
    .where("payment_id", "=", paymentId)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (before !== undefined) found = found.where("id", "<", before);
  const page = toPage(await found.execute(), limit, ({ id }) => [id]);
  return { ...page, data: page.data.map((row) => toStatement(config, row)) };
}
