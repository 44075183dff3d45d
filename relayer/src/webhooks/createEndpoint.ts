import type { Config } from "../platform/configuration/config.ts";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { lockName } from "../platform/database/lockName.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Owner } from "../platform/owner.ts";
import { type EndpointRow, endpointColumns } from "./endpoint.ts";
import type { EventType } from "./eventType.ts";
import { sealSecret, sealSigningKey } from "./secrets.ts";
import { createSecret, createSigningKey } from "./signature.ts";
import type { WebhookTables } from "./tables.ts";

const MAX_ENDPOINTS = 16;

/** Input of {@link createEndpoint}. */
export interface NewEndpoint extends Owner {
  /** Checked by `checkWebhookUrl`. */
  url: URL;
  description: string | null;
  payload?: EndpointRow["payload"];
  format?: EndpointRow["format"];
  signatures?: EndpointRow["signatures"];
  ordering?: EndpointRow["ordering"];
  /** Null: every type. */
  eventTypes?: EventType[] | null;
}

/**
 * Creates an endpoint for events from now on, and returns its secret, which is never shown again.
 * @throws ApiError invalid_request if the merchant has too many of this mode
 */
export async function createEndpoint(
  tx: DatabaseTransaction,
  config: Pick<Config, "encryptionKey">,
  { merchantId, livemode, url, description, eventTypes = null, ...settings }: NewEndpoint,
): Promise<EndpointRow & { secret: string }> {
  const { payload, format, signatures, ordering } = settings;
  // Concurrent requests of a merchant wait for each other: together they could exceed the limit.
  const lock = `webhook endpoints:${merchantId}:${livemode}`;
  await lockName(tx, lock);
  const { count } = await tx
    .selectFrom("webhook_endpoints")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("merchant_id", "=", merchantId)
    .where("livemode", "=", livemode)
    .executeTakeFirstOrThrow();
  if (count >= MAX_ENDPOINTS) {
    throw new ApiError(
      "invalid_request",
      `You have ${count} webhook endpoints, the most allowed: delete one first.`,
    );
  }
  const id = newId("we");
  const secret = createSecret();
  const { privateKey, publicKey } = createSigningKey();
  const values: NewRow<WebhookTables["webhook_endpoints"]> = {
    id,
    merchant_id: merchantId,
    livemode,
    url: url.href,
    description,
    ...sealSecret(config, id, secret),
    public_key: publicKey,
    sealed_signing_key: sealSigningKey(config, id, privateKey),
    event_types: eventTypes,
    status: "enabled",
    ...(payload && { payload }),
    ...(format && { format }),
    ...(signatures && { signatures }),
    ...(ordering && { ordering }),
    ...{ old_key_id: null, old_sealed_secret: null, old_secret_expires_at: null },
    ...{ disabled_reason: null, disabled_at: null, enabled_at: null },
    ...{ failing_since: null, last_failure_at: null, open_until: null, told: null },
  };
  const row = await tx
    .insertInto("webhook_endpoints")
    .values(values)
    .returning(endpointColumns)
    .executeTakeFirstOrThrow();
  return { ...row, secret };
}
