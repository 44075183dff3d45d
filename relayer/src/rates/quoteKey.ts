import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from "node:crypto";

/** What comes before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = "302e020100300506032b657004220420";

const known = new WeakMap<Buffer, { sign: KeyObject; publicKey: string }>();

/**
 * The key that signs quotes, derived from the encryption key: every process has the same, and no
 * further secret is to be kept.
 */
export function quoteKey(encryptionKey: Buffer): { sign: KeyObject; publicKey: string } {
  const earlier = known.get(encryptionKey);
  if (earlier) return earlier;
  const seed = Buffer.from(hkdfSync("sha256", encryptionKey, "", "handsel:quotes:ed25519", 32));
  const sign = createPrivateKey({
    ...{ key: Buffer.concat([Buffer.from(PKCS8, "hex"), seed]), format: "der", type: "pkcs8" },
  });
  const { x = "" } = createPublicKey(sign).export({ format: "jwk" });
  const key = { sign, publicKey: x };
  known.set(encryptionKey, key);
  return key;
}
