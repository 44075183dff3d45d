import type { Kysely } from "kysely";
import type { Config } from "../platform/configuration/config.ts";
import type { Database } from "../platform/database/database.ts";
import type { Owner } from "../platform/owner.ts";
import { type EndpointRow, endpointColumns } from "./endpoint.ts";
import { addSigningKey } from "./loadTargets.ts";
import { endpointNotFound } from "./requireEndpoint.ts";

/**
 * Returns an endpoint. Creates its Ed25519 key if it is older than these signatures.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function getEndpoint(
  db: Kysely<Database>,
  config: Pick<Config, "encryptionKey">,
  owner: Owner,
  id: string,
): Promise<EndpointRow> {
  const row = await db
    .selectFrom("webhook_endpoints")
    .select(endpointColumns)
    .select(["key_id", "sealed_secret"])
    .where("id", "=", id)
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .executeTakeFirst();
  if (!row) throw endpointNotFound();
  if (row.public_key !== null) return row;
  return { ...row, public_key: (await addSigningKey(db, config, row)).publicKey };
}

/** Finds an endpoint's public key, for anyone; null if there is no such endpoint. */
export async function findPublicKey(
  db: Kysely<Database>,
  config: Pick<Config, "encryptionKey">,
  id: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("webhook_endpoints")
    .select(["id", "public_key", "key_id", "sealed_secret"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  return row.public_key ?? (await addSigningKey(db, config, row)).publicKey;
}
