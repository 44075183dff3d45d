import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Owner } from "../platform/owner.ts";
import { endPending } from "./endPending.ts";
import { requireEndpoint } from "./requireEndpoint.ts";

/**
 * Deletes an endpoint with its keys. Pending deliveries fail, and its delivery log is no longer shown.
 * Events stay.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function deleteEndpoint(
  tx: DatabaseTransaction,
  owner: Owner,
  id: string,
): Promise<void> {
  await requireEndpoint(tx, owner, id);
  // Locks deliveries before the endpoint, as recordAttempts does, so that no two transactions deadlock.
  await endPending(tx, id);
  await tx.deleteFrom("webhook_endpoints").where("id", "=", id).execute();
  // Ends the deliveries that were recorded while the deletion waited for its lock.
  await endPending(tx, id);
}
