import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from "node:crypto";

/** Prefix of an Ed25519 key in PKCS #8 (RFC 8410), in hexadecimal. */
const PKCS8 = "302e020100300506032b657004220420";

const known = new WeakMap<Buffer, { sign: KeyObject; publicKey: string }>();

/**
 * Derives the key that signs quotes from the encryption key, so that every process has the same one
 * without a further secret.
 */
export function quoteKey(encryptionKey: Buffer): { sign: KeyObject; publicKey: string } {
  const earlier = known.get(encryptionKey);
  if (earlier) return earlier;
  const seed = Buffer.from(hkdfSync("sha256", encryptionKey, "", "handsel:quotes:ed25519", 32));
  const sign = createPrivateKey({
    key: Buffer.concat([Buffer.from(PKCS8, "hex"), seed]),
    format: "der",
    type: "pkcs8",
  });
  const { x = "" } = createPublicKey(sign).export({ format: "jwk" });
  const key = { sign, publicKey: x };
  known.set(encryptionKey, key);
  return key;
}
