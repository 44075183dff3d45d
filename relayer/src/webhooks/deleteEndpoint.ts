import type { Tx } from "../db/database.ts";
import { endpointNotFound } from "./requireEndpoint.ts";

/**
 * Deletes an endpoint, what was still on its way to it, and its delivery log. Events stay.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function deleteEndpoint(tx: Tx, merchantId: string, id: string): Promise<void> {
  const deleted = await tx
    .deleteFrom("webhook_endpoints")
    .where("id", "=", id)
    .where("merchant_id", "=", merchantId)
    .executeTakeFirst();
  if (deleted.numDeletedRows === 0n) throw endpointNotFound();
}
