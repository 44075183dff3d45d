import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Owner } from "../platform/owner.ts";

/**
 * Checks that the merchant has the endpoint.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function requireEndpoint(
  db: Kysely<Database>,
  owner: Owner,
  id: string,
): Promise<void> {
  const found = await db
    .selectFrom("webhook_endpoints")
    .select("id")
    .where("id", "=", id)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .executeTakeFirst();
  if (!found) throw endpointNotFound();
}

export function endpointNotFound(): ApiError {
  return new ApiError(
    "webhook_endpoint_not_found",
    "You have no webhook endpoint with this id: list your endpoints to find it.",
  );
}
