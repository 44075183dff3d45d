import type { Config } from "../config.ts";
import type { Tx } from "../db/database.ts";
import { ApiError } from "../errors.ts";
import { newId } from "../ids.ts";
import { type EndpointRow, endpointColumns } from "./endpoint.ts";
import { sealSecret } from "./secrets.ts";
import { createSecret } from "./signature.ts";

const MAX_ENDPOINTS = 16;

/** Where a merchant wants to be told of events. */
export interface NewEndpoint {
  merchantId: string;
  /** Checked by `checkWebhookUrl`. */
  url: URL;
  description: string | null;
}

/**
 * Registers an endpoint for every event from now on. The secret is told once, here.
 * @throws ApiError invalid_request when the merchant has too many
 */
export async function createEndpoint(
  tx: Tx,
  config: Pick<Config, "encryptionKey">,
  { merchantId, url, description }: NewEndpoint,
): Promise<EndpointRow & { secret: string }> {
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
  const row = await tx
    .insertInto("webhook_endpoints")
    .values({
      id,
      merchant_id: merchantId,
      url: url.href,
      description,
      ...sealSecret(config, id, secret),
      status: "enabled",
    })
    .returning(endpointColumns)
    .executeTakeFirstOrThrow();
  return { ...row, secret };
}
