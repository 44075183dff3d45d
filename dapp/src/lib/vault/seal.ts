import { type Bytes, cryptography, fromDigits, randomBytes, textBytes, toDigits } from "./bytes.ts";

/** What AES-256-GCM has encrypted, with its tag at the end, in hexadecimal digits. */
export interface Sealed {
  nonce: string;
  sealed: string;
}

/** Length of a nonce of AES-GCM, and of its tag. */
export const NONCE_LENGTH = 12;
export const TAG_LENGTH = 16;

/** Makes a key of 32 bytes usable; it cannot be read back from it. */
export function sealingKey(bytes: Bytes): Promise<CryptoKey> {
  return cryptography().importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/**
 * Encrypts with a new nonce.
 * @param context what it is and whose, which has to be named again to open it
 */
export async function seal(key: CryptoKey, content: Bytes, context: string): Promise<Sealed> {
  const nonce = randomBytes(NONCE_LENGTH);
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: textBytes(context) };
  const sealed = await cryptography().encrypt(algorithm, key, content);
  return { nonce: toDigits(nonce), sealed: toDigits(new Uint8Array(sealed)) };
}

/** Decrypts; null if the key or the context is another one, or a byte was changed. */
export async function openSealed(
  key: CryptoKey,
  { nonce, sealed }: Sealed,
  context: string,
): Promise<Bytes | null> {
  const algorithm = {
    name: "AES-GCM",
    iv: fromDigits(nonce),
    additionalData: textBytes(context),
  };
  const subtle = cryptography();
  try {
    return new Uint8Array(await subtle.decrypt(algorithm, key, fromDigits(sealed)));
  } catch {
    return null;
  }
}
