import { sql } from "kysely";
import type { Config } from "../platform/configuration/config.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Owner } from "../platform/owner.ts";
import { type EndpointRow, endpointColumns } from "./endpoint.ts";
import { endpointNotFound } from "./requireEndpoint.ts";
import { sealSecret } from "./secrets.ts";
import { createSecret } from "./signature.ts";

/**
 * Replaces an endpoint's secret and returns the new one, which is never shown again. The previous one
 * signs too during the overlap; one left from an earlier rotation ends now.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function rotateSecret(
  tx: DatabaseTransaction,
  config: Pick<Config, "encryptionKey">,
  owner: Owner,
  { id, overlapHours }: { id: string; overlapHours: number },
): Promise<EndpointRow & { secret: string }> {
  const secret = createSecret();
  const { key_id, sealed_secret } = sealSecret(config, id, secret);
  const row = await tx
    .updateTable("webhook_endpoints")
    .set({
      old_key_id: sql<string>`key_id`,
      old_sealed_secret: sql<Buffer>`sealed_secret`,
      old_secret_expires_at: sql<Date>`now() + ${overlapHours}::integer * interval '1 hour'`,
      ...{ key_id, sealed_secret },
      // A signing key sealed with an old ENCRYPTION_KEY cannot be read: null lets a new one be created.
      public_key: sql`case when key_id = ${key_id} then public_key end`,
      sealed_signing_key: sql`case when key_id = ${key_id} then sealed_signing_key end`,
      version: sql<number>`version + 1`,
    })
    .where("id", "=", id)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .returning(endpointColumns)
    .executeTakeFirst();
  if (!row) throw endpointNotFound();
  return { ...row, secret };
}
