import type { Kysely, Selectable } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Owner } from "../platform/owner.ts";
import type { WebhookTables } from "./tables.ts";

/**
 * Checks that the merchant has the endpoint, and returns its status.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function requireEndpoint(
  db: Kysely<Database>,
  owner: Owner,
  id: string,
): Promise<Selectable<WebhookTables["webhook_endpoints"]>["status"]> {
  const found = await db
    .selectFrom("webhook_endpoints")
    .select("status")
    .where("id", "=", id)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .executeTakeFirst();
  if (!found) throw endpointNotFound();
  return found.status;
}

export function endpointNotFound(): ApiError {
  return new ApiError(
    "webhook_endpoint_not_found",
    "You have no webhook endpoint with this id: list your endpoints to find it.",
  );
}
