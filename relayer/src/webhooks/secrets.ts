import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Config } from "../config.ts";
import { seal, unseal } from "../crypto/seal.ts";
import type { WebhookTables } from "./tables.ts";

type SealedSecret = Pick<
  Selectable<WebhookTables["webhook_endpoints"]>,
  "id" | "key_id" | "sealed_secret"
>;

/** Encrypts an endpoint's signing secret for its row. */
export function sealSecret(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  endpointId: string,
  secret: string,
): Omit<SealedSecret, "id"> {
  return {
    key_id: keyId(encryptionKey),
    sealed_secret: seal(encryptionKey, context(endpointId), secret),
  };
}

/**
 * Decrypts an endpoint's signing secret.
 * @throws if it was encrypted with another key, or for another row
 */
export function openSecret(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  { id, key_id, sealed_secret }: SealedSecret,
): string {
  const known = keyId(encryptionKey);
  if (key_id !== known) {
    throw new Error(
      `The secret of ${id} is sealed with key ${key_id}, and ENCRYPTION_KEY is ${known}.`,
    );
  }
  return unseal(encryptionKey, context(id), sealed_secret);
}

/** Tells keys apart without telling anything else about them. */
function keyId(key: Buffer): string {
  return createHash("sha256")
    .update("handsel encryption key")
    .update(key)
    .digest("hex")
    .slice(0, 8);
}

function context(endpointId: string): string {
  return `webhook_endpoints:sealed_secret:${endpointId}`;
}
