import { sql } from "kysely";
import type { Config } from "../platform/configuration/config.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { type EndpointRow, endpointColumns } from "./endpoint.ts";
import type { EventType } from "./eventType.ts";
import { sealSecret, sealSigningKey } from "./secrets.ts";
import { createSecret, createSigningKey } from "./signature.ts";

const MAX_ENDPOINTS = 16;

/** Where a merchant wants to be told of events. */
export interface NewEndpoint {
  merchantId: string;
  /** Checked by `checkWebhookUrl`. */
  url: URL;
  description: string | null;
  payload?: EndpointRow["payload"];
  ordering?: EndpointRow["ordering"];
  /** Null: every type. */
  eventTypes?: EventType[] | null;
}

/**
 * Registers an endpoint for every event from now on. The secret is told once, here.
 * @throws ApiError invalid_request when the merchant has too many
 */
export async function createEndpoint(
  tx: DatabaseTransaction,
  config: Pick<Config, "encryptionKey">,
  { merchantId, url, description, payload, ordering, eventTypes = null }: NewEndpoint,
): Promise<EndpointRow & { secret: string }> {
  // Two requests at once must not both find room for one.
  await sql`select from merchants where id = ${merchantId} for no key update`.execute(tx);
  const { count } = await tx
    .selectFrom("webhook_endpoints")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("merchant_id", "=", merchantId)
    .executeTakeFirstOrThrow();
  if (count >= MAX_ENDPOINTS) {
    throw new ApiError(
      "invalid_request",
      `There are ${count} webhook endpoints, and ${MAX_ENDPOINTS} is the most: delete one first.`,
    );
  }
  const id = newId("we");
  const secret = createSecret();
  const { privateKey, publicKey } = createSigningKey();
  const row = await tx
    .insertInto("webhook_endpoints")
    .values({
      id,
      merchant_id: merchantId,
      url: url.href,
      description,
      ...sealSecret(config, id, secret),
      public_key: publicKey,
      sealed_signing_key: sealSigningKey(config, id, privateKey),
      event_types: eventTypes,
      status: "enabled",
      ...(payload && { payload }),
      ...(ordering && { ordering }),
    })
    .returning(endpointColumns)
    .executeTakeFirstOrThrow();
  return { ...row, secret };
}
