import type { Selectable } from "kysely";
import type { Config } from "../platform/configuration/config.ts";
import { keyId, opensKeyOf, seal, unseal } from "../platform/crypto/seal.ts";
import type { WebhookTables } from "./tables.ts";

type Endpoint = Selectable<WebhookTables["webhook_endpoints"]>;
type Key = Pick<Config, "encryptionKey">;

/** Encrypts an endpoint's signing secret for its row. */
export function sealSecret(
  { encryptionKey }: Key,
  endpointId: string,
  secret: string,
): Pick<Endpoint, "key_id" | "sealed_secret"> {
  return {
    key_id: keyId(encryptionKey.own),
    sealed_secret: seal(encryptionKey, context("sealed_secret", endpointId), secret),
  };
}

/** Encrypts an endpoint's private Ed25519 key for its row. */
export function sealSigningKey(
  { encryptionKey }: Key,
  endpointId: string,
  privateKey: string,
): Buffer {
  return seal(encryptionKey, context("sealed_signing_key", endpointId), privateKey);
}

/**
 * Decrypts an endpoint's signing secret.
 * @throws Error if it was encrypted with another key or for another row
 */
export function openSecret(
  config: Key,
  { id, key_id, sealed_secret }: Pick<Endpoint, "id" | "key_id" | "sealed_secret">,
): string {
  return open(config, { endpointId: id, key_id, column: "sealed_secret", sealed: sealed_secret });
}

/**
 * Decrypts an endpoint's private Ed25519 key.
 * @throws Error if it was encrypted with another key or for another row
 */
export function openSigningKey(
  config: Key,
  { id, key_id }: Pick<Endpoint, "id" | "key_id">,
  sealed: Buffer,
): string {
  return open(config, { endpointId: id, key_id, column: "sealed_signing_key", sealed });
}

interface Sealed {
  endpointId: string;
  key_id: string;
  column: string;
  sealed: Buffer;
}

function open({ encryptionKey }: Key, { endpointId, key_id, column, sealed }: Sealed): string {
  if (!opensKeyOf(encryptionKey, key_id)) {
    throw new Error(
      `The secret of ${endpointId} is sealed with key ${key_id}, but ENCRYPTION_KEY is ${keyId(encryptionKey.own)}.`,
    );
  }
  return unseal(encryptionKey, context(column, endpointId), sealed);
}

function context(column: string, endpointId: string): string {
  return `webhook_endpoints:${column}:${endpointId}`;
}
