import type { DatabaseTransaction } from "../platform/database/database.ts";
import { endPending } from "./holdPending.ts";
import { requireEndpoint } from "./requireEndpoint.ts";

/**
 * Deletes an endpoint with its keys. What was still on its way to it is given up, and its delivery
 * log is shown no more. Events stay.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function deleteEndpoint(
  tx: DatabaseTransaction,
  merchantId: string,
  id: string,
): Promise<void> {
  await requireEndpoint(tx, merchantId, id);
  // Deliveries first, as whoever writes an outcome down locks them: no two wait for each other.
  await endPending(tx, id);
  await tx.deleteFrom("webhook_endpoints").where("id", "=", id).execute();
  // What was recorded while the deletion waited.
  await endPending(tx, id);
}
