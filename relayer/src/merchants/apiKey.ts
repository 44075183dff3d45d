import { createHash, randomBytes } from "node:crypto";

/** A secret key of a merchant's server: `hs_sk_test_` or `hs_sk_live_`, and 256 random bits. */
const pattern = /^hs_sk_(?:test|live)_[A-Za-z0-9_-]{43}$/;

/** Makes a new key. */
export function newApiKey(live: boolean): string {
  return `hs_sk_${live ? "live" : "test"}_${randomBytes(32).toString("base64url")}`;
}

/**
 * What the database knows of a key; null if it cannot be one. Without salt, because a key is
 * random and as long as the hash.
 */
export function hashApiKey(key: string): Buffer | null {
  return pattern.test(key) ? createHash("sha256").update(key).digest() : null;
}
