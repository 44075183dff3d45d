import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import type { Owner } from "../platform/owner.ts";
import { type EndpointRow, endpointColumns, endpointIdText } from "./endpoint.ts";

/** Lists a merchant's endpoints, newest first. */
export async function listEndpoints(
  db: Kysely<Database>,
  owner: Owner,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<EndpointRow>> {
  const before = readCursor(cursor, [endpointIdText] as const);
  let query = db
    .selectFrom("webhook_endpoints")
    .select(endpointColumns)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (before) query = query.where("id", "<", before[0]);
  return toPage(await query.execute(), limit, ({ id }) => [id]);
}
