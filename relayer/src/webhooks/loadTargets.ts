import { type Kysely, type Selectable, sql } from "kysely";
import type { Config } from "../platform/configuration/config.ts";
import type { Database } from "../platform/database/database.ts";
import { openSecret, openSigningKey, sealSigningKey } from "./secrets.ts";
import { createSigningKey, readSigners, type Signers } from "./signature.ts";
import type { WebhookTables } from "./tables.ts";

/** Destination and signing keys of an endpoint's attempts. */
export interface Target {
  version: number;
  /** Scheme, host and port. */
  origin: string;
  /** Path and query. */
  path: string;
  format: string;
  signers: Signers;
  /** Newest secret, with its `whsec_`. */
  secret: string;
  /** Unix milliseconds at which the previous secret expires; then the target must be loaded again. */
  validUntil: number;
}

/**
 * Loads endpoints' targets and decrypts their keys. For keys that cannot be decrypted it returns an
 * `Error`: the administrator's mistake, which must not use up an attempt.
 */
export async function loadTargets(
  db: Kysely<Database>,
  config: Pick<Config, "encryptionKey">,
  endpointIds: readonly string[],
): Promise<Map<string, Target | Error>> {
  const rows = await db
    .selectFrom("webhook_endpoints")
    .select([
      "id",
      "url",
      "version",
      "format",
      "signatures",
      "key_id",
      "sealed_secret",
      "sealed_signing_key",
    ])
    .select(["old_key_id", "old_sealed_secret", "old_secret_expires_at"])
    .where("id", "in", endpointIds)
    .execute();
  const targets = new Map<string, Target | Error>();
  for (const row of rows) {
    try {
      const sealed = row.sealed_signing_key ?? (await addSigningKey(db, config, row)).sealed;
      const { origin, pathname, search } = new URL(row.url);
      const expires = row.old_secret_expires_at?.getTime() ?? 0;
      const isOldValid = expires > Date.now();
      const secret = openSecret(config, row);
      const secrets = [secret, ...(isOldValid ? openOldSecret(config, row) : [])];
      targets.set(row.id, {
        version: row.version,
        origin,
        path: `${pathname}${search}`,
        format: row.format,
        secret,
        signers: readSigners(
          row.signatures === "ed25519" ? [] : secrets,
          row.signatures === "hmac" ? null : openSigningKey(config, row, sealed),
        ),
        validUntil: isOldValid ? expires : Number.POSITIVE_INFINITY,
      });
    } catch (error) {
      targets.set(row.id, error instanceof Error ? error : new Error(String(error)));
    }
  }
  return targets;
}

type Endpoint = Selectable<WebhookTables["webhook_endpoints"]>;

/** Opens the previous secret; one that does not open must not keep back what the current one signs. */
function openOldSecret(
  config: Pick<Config, "encryptionKey">,
  row: Pick<Endpoint, "id" | "old_key_id" | "old_sealed_secret">,
): string[] {
  const { id, old_key_id: key_id, old_sealed_secret: sealed_secret } = row;
  if (key_id === null || sealed_secret === null) return [];
  try {
    return [openSecret(config, { id, key_id, sealed_secret })];
  } catch {
    return [];
  }
}

/** Creates an endpoint's Ed25519 key, unless another process has just done so. */
export async function addSigningKey(
  db: Kysely<Database>,
  config: Pick<Config, "encryptionKey">,
  { id, key_id, sealed_secret }: { id: string; key_id: string; sealed_secret: Buffer },
): Promise<{ publicKey: string; sealed: Buffer }> {
  // Throws if ENCRYPTION_KEY does not open the row: a key sealed with another could not be read.
  openSecret(config, { id, key_id, sealed_secret });
  const { privateKey, publicKey } = createSigningKey();
  const row = await db
    .updateTable("webhook_endpoints")
    .set({
      public_key: sql`coalesce(public_key, ${publicKey})`,
      sealed_signing_key: sql`coalesce(sealed_signing_key, ${sealSigningKey(config, id, privateKey)})`,
    })
    .where("id", "=", id)
    .returning(["public_key", "sealed_signing_key"])
    .executeTakeFirstOrThrow();
  if (row.public_key === null || row.sealed_signing_key === null) {
    throw new Error(`The endpoint ${id} has no signing key.`);
  }
  return { publicKey: row.public_key, sealed: row.sealed_signing_key };
}
