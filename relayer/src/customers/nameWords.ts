import { createHmac } from "node:crypto";

/** Words of one name that are found alone. */
const MOST_WORDS = 12;

/** Bytes of a hash: enough that two names of one store never share it. */
const HASH_BYTES = 16;

/** Writes a name as it is compared: in small letters, without accents and signs. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}

/** What a name is found by: itself, and each of its words. */
export function searchedBy(name: string): readonly string[] {
  const whole = plainName(name);
  const words = whole.split(" ").slice(0, MOST_WORDS);
  return [...new Set([whole, ...words])].filter((word) => word !== "");
}

/**
 * Hashes what a name is found by, so that the database alone does not tell it.
 * @param key of the store
 */
export function hashWord(key: Buffer, plain: string): Buffer {
  return createHmac("sha256", key).update(plain).digest().subarray(0, HASH_BYTES);
}
