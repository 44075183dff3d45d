import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Owner } from "../platform/owner.ts";
import { type EndpointRow, endpointColumns } from "./endpoint.ts";
import type { EventType } from "./eventType.ts";
import { wakeDispatchers } from "./recordEvent.ts";
import { endpointNotFound } from "./requireEndpoint.ts";

/** Changes to an endpoint; undefined fields stay. */
export interface EndpointChanges {
  /** Checked by `checkWebhookUrl`. */
  url?: URL | undefined;
  description?: string | null | undefined;
  payload?: EndpointRow["payload"] | undefined;
  signatures?: EndpointRow["signatures"] | undefined;
  ordering?: EndpointRow["ordering"] | undefined;
  event_types?: EventType[] | null | undefined;
  status?: EndpointRow["status"] | undefined;
}

/**
 * Changes an endpoint. What waits for a disabled one is held: whether a delivery is held is nothing but whether
 * its endpoint is disabled. Enabling it sends what was held.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function updateEndpoint(
  tx: DatabaseTransaction,
  owner: Owner,
  id: string,
  { url, status, ...settings }: EndpointChanges,
): Promise<EndpointRow> {
  const before = await tx
    .selectFrom("webhook_endpoints")
    .select(["status", "url"])
    .where("id", "=", id)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!before) throw endpointNotFound();
  const changed = status !== undefined && status !== before.status;
  const after = await tx
    .updateTable("webhook_endpoints")
    .set({
      ...settings,
      ...(url && { url: url.href, ...(url.href !== before.url && moving) }),
      ...(changed && (status === "enabled" ? enabling : disabling)),
      version: sql<number>`version + 1`,
    })
    .where("id", "=", id)
    .returning(endpointColumns)
    .executeTakeFirstOrThrow();
  if (changed && status === "enabled") await wakeDispatchers(tx);
  return after;
}

const disabling = {
  status: "disabled",
  disabled_reason: "requested",
  disabled_at: sql<Date>`now()`,
} as const;

/** Closes the circuit. The count of failures is kept, so that a single request probes the endpoint first. */
const closing = { open_until: null, open_ms: 0 } as const;

/** Columns of an endpoint with another URL: the five days after which it is disabled start again. */
const moving = {
  ...closing,
  failing_since: sql<Date>`case when failures > 0 then now() else failing_since end`,
};

/** Columns of an enabled endpoint: what was held is sent, and the five days after which it is disabled start again. */
export const enabling = {
  ...closing,
  status: "enabled",
  disabled_reason: null,
  disabled_at: null,
  enabled_at: sql<Date>`now()`,
  failing_since: sql<Date>`case when failures > 0 then now() end`,
} as const;
