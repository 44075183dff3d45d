import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { z } from "zod";
import type { Config } from "../platform/configuration/config.ts";
import type { Database } from "../platform/database/database.ts";
import { type Page, type PageQuery, readPage } from "../platform/http/pagination.ts";
import { idText } from "../platform/http/validate.ts";
import { type messageSchema, toMessage } from "./message.ts";

const messageIdText = idText("msg", "A message id is msg_ and 32 hexadecimal digits.");

/**
 * Lists the messages about a payment, newest first.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listMessages(
  db: Kysely<Database>,
  config: Pick<Config, "encryptionKey">,
  paymentId: Hash,
  query: PageQuery,
): Promise<Page<z.output<typeof messageSchema>>> {
  const rows = db.selectFrom("messages").selectAll().where("payment_id", "=", paymentId);
  const page = await readPage(rows, messageIdText, query);
  return { ...page, data: page.data.map((row) => toMessage(config, row)) };
}
