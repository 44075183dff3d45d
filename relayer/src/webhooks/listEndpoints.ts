import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Page, type PageQuery, readPage } from "../platform/http/pagination.ts";
import type { Owner } from "../platform/owner.ts";
import { type EndpointRow, endpointColumns, endpointIdText } from "./endpoint.ts";

/** Lists a merchant's endpoints, newest first. */
export async function listEndpoints(
  db: Kysely<Database>,
  owner: Owner,
  query: PageQuery,
): Promise<Page<EndpointRow>> {
  const rows = db
    .selectFrom("webhook_endpoints")
    .select(endpointColumns)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode);
  return readPage(rows, endpointIdText, query);
}
