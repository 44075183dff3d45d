import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Owner } from "../platform/owner.ts";
import { type EndpointRow, endpointColumns } from "./endpoint.ts";
import type { EventType } from "./eventType.ts";
import { holdPending } from "./holdPending.ts";
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
 * Changes an endpoint. Disabling it holds its pending deliveries. Enabling it sends later events; held
 * ones are sent only by `recover`.
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
    .select("status")
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
      ...(url && { url: url.href }),
      ...(changed && (status === "enabled" ? enabling : disabling)),
      version: sql<number>`version + 1`,
    })
    .where("id", "=", id)
    .returning(endpointColumns)
    .executeTakeFirstOrThrow();
  if (changed && status === "disabled") await holdPending(tx, id);
  return after;
}

const disabling = {
  status: "disabled",
  disabled_reason: "requested",
  disabled_at: sql<Date>`now()`,
} as const;

/**
 * Columns of an enabled endpoint. The count of failures is kept, so that a single request probes it first; the
 * five days after which it is disabled start again.
 */
export const enabling = {
  status: "enabled",
  disabled_reason: null,
  disabled_at: null,
  failing_since: sql<Date>`case when failures > 0 then now() end`,
  open_until: null,
  open_ms: 0,
} as const;
