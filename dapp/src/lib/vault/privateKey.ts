import { privateKeyToAddress } from "viem/accounts";
import { type Bytes, fromDigits, toDigits } from "./bytes.ts";
import { VaultError } from "./vaultError.ts";

/** The order of secp256k1: keys are below it. */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/**
 * Reads a private key as people paste it, with or without `0x`.
 * @throws VaultError `key_characters`, `key_length` with the number of digits, or `key_range`
 */
export function readPrivateKey(text: string): Bytes {
  const digits = text.trim().replace(/^0x/i, "").toLowerCase();
  if (!/^[0-9a-f]*$/.test(digits)) throw new VaultError("key_characters");
  if (digits.length !== 64) throw new VaultError("key_length", String(digits.length));
  return checkPrivateKey(fromDigits(digits));
}

/** @throws VaultError `key_range` */
export function checkPrivateKey(key: Bytes): Bytes {
  const number = BigInt(`0x${toDigits(key)}`);
  if (number === 0n || number >= ORDER) throw new VaultError("key_range");
  return key;
}

/** Returns the address of a key, with its checksum. */
export function addressOfKey(key: Uint8Array): `0x${string}` {
  return privateKeyToAddress(`0x${toDigits(key)}`);
}
