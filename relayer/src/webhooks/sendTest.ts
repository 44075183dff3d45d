import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { readNow } from "../platform/database/readNow.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Owner } from "../platform/owner.ts";
import { insertEvents, wakeDispatchers } from "./recordEvent.ts";
import { endpointNotFound } from "./requireEndpoint.ts";
import type { WebhookTables } from "./tables.ts";

/**
 * Sends a `ping` to one endpoint, whatever its event types. A `ping` is not in the event log.
 * @returns the delivery's id
 * @throws ApiError webhook_endpoint_not_found, webhook_endpoint_disabled
 */
export async function sendTest(
  tx: DatabaseTransaction,
  owner: Owner,
  endpointId: string,
): Promise<string> {
  const endpoint = await tx
    .selectFrom("webhook_endpoints")
    .select(["id", "status", "payload"])
    .where("id", "=", endpointId)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .forKeyShare()
    .executeTakeFirst();
  if (!endpoint) throw endpointNotFound();
  if (endpoint.status === "disabled") {
    throw new ApiError(
      "webhook_endpoint_disabled",
      "This endpoint is disabled: enable it before you test it.",
    );
  }
  const recordedAt = await readNow(tx);
  const event = newId("evt", recordedAt);
  const delivery = newId("whd", recordedAt);
  await insertEvents(tx, [
    {
      ...{ id: event, ...owner, type: "ping", subject: endpointId, position: null },
      recordedAt,
      ...{ sequence: 0, object_version: 0, object: { id: endpointId, object: "webhook_endpoint" } },
    },
  ]);
  const values: NewRow<WebhookTables["webhook_deliveries"]> = {
    ...{ id: delivery, event_id: event, endpoint_id: endpointId, event_type: "ping" },
    ...{ reason: "test", thin: endpoint.payload === "thin" },
    ...{ subject: null, sequence: null, finished_at: null },
  };
  await tx.insertInto("webhook_deliveries").values(values).execute();
  await wakeDispatchers(tx);
  return delivery;
}
