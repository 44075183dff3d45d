import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a secret for the database with AES-256-GCM; the result is nonce, tag and ciphertext.
 * @param context `table:column:id`, authenticated: the value does not open in another place
 */
export function seal(key: Buffer, context: string, plaintext: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  const ciphertext = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/** The key that opens values beside the one in use, while relayers change from one to the other. */
const others = new WeakMap<Buffer, Buffer>();

/** Lets a key in use open what another one has sealed. @returns the key in use */
export function alsoOpenedBy(key: Buffer, other: Buffer | undefined): Buffer {
  if (other) others.set(key, other);
  return key;
}

/** Returns the key that opens values beside the one in use; undefined without one. */
export function otherKeyOf(key: Buffer): Buffer | undefined {
  return others.get(key);
}

/**
 * Decrypts a value of {@link seal}.
 * @throws Error if key or context differ, or the bytes were changed
 */
export function unseal(key: Buffer, context: string, sealed: Buffer): string {
  const other = others.get(key);
  if (!other) return unsealAlone(key, context, sealed);
  try {
    return unsealAlone(key, context, sealed);
  } catch {
    return unsealAlone(other, context, sealed);
  }
}

/** Returns whether a key in use opens what the key with this id has sealed. */
export function opensKeyOf(key: Buffer, id: string): boolean {
  const other = others.get(key);
  return keyId(key) === id || (other !== undefined && keyId(other) === id);
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
