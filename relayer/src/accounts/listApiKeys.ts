import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Page, type PageQuery, readPage } from "../platform/http/pagination.ts";
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
  query: PageQuery,
): Promise<Page<ApiKey>> {
  const rows = db
    .selectFrom("api_keys")
    .selectAll()
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode);
  const page = await readPage(rows, apiKeyIdText, query);
  return { ...page, data: page.data.map(toApiKey) };
}
