import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import { idText } from "../platform/http/validate.ts";
import type { Owner } from "../platform/owner.ts";
import { type ApiKey, toApiKey } from "./apiKey.ts";

export const apiKeyIdText = idText("key", "This is not the id of an API key.");

/**
 * Lists a merchant's keys, newest first, with the revoked ones.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listApiKeys(
  db: Kysely<Database>,
  owner: Owner,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<ApiKey>> {
  const after = readCursor(cursor, [apiKeyIdText] as const);
  let query = db
    .selectFrom("api_keys")
    .selectAll()
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (after) query = query.where("id", "<", after[0]);
  const page = toPage(await query.execute(), limit, ({ id }) => [id]);
  return { ...page, data: page.data.map(toApiKey) };
}
