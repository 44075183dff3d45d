import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Key of what the database has encrypted. */
export interface EncryptionKey {
  /** 32 bytes, which seal and open. */
  own: Buffer;
  /** Opens what it has sealed, and seals nothing, while relayers change from one to the other. */
  other: Buffer | undefined;
}

/** Makes the key of a relayer. @param other opens too, while relayers change from one to the other */
export function encryptionKeyOf(own: Buffer, other?: Buffer): EncryptionKey {
  return { own, other };
}

/**
 * Encrypts a secret for the database with AES-256-GCM; the result is nonce, tag and ciphertext.
 * @param context `table:column:id`, authenticated: the value does not open in another place
 */
export function seal({ own }: EncryptionKey, context: string, plaintext: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", own, nonce).setAAD(Buffer.from(context));
  const ciphertext = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/**
 * Decrypts a value of {@link seal}.
 * @throws Error if key or context differ, or the bytes were changed
 */
export function unseal({ own, other }: EncryptionKey, context: string, sealed: Buffer): string {
  if (!other) return unsealAlone(own, context, sealed);
  try {
    return unsealAlone(own, context, sealed);
  } catch {
    return unsealAlone(other, context, sealed);
  }
}

/** Returns whether a key in use opens what the key with this id has sealed. */
export function opensKeyOf({ own, other }: EncryptionKey, id: string): boolean {
  return keyId(own) === id || (other !== undefined && keyId(other) === id);
}

/** As {@link unseal}, but opens only what this key has sealed itself. */
export function unsealAlone(key: Buffer, context: string, sealed: Buffer): string {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
  const ciphertext = sealed.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString("utf8");
}

/** Derives a short id of a key, which reveals nothing else about it. */
export function keyId(key: Buffer): string {
  return createHash("sha256")
    .update("handsel encryption key")
    .update(key)
    .digest("hex")
    .slice(0, 8);
}
