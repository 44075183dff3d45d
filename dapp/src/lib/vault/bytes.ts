import { VaultError } from "./vaultError.ts";

/** Bytes of a buffer of their own, as the browser's cryptography takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** @throws VaultError `cannot_encrypt` where the browser offers no cryptography, as on plain http */
export function cryptography(): SubtleCrypto {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) throw new VaultError("cannot_encrypt");
  return subtle;
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export function textBytes(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** Writes bytes as hexadecimal digits, without `0x`. */
export function toDigits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Reads an even number of hexadecimal digits, without `0x`. */
export function fromDigits(digits: string): Bytes {
  return Uint8Array.from({ length: digits.length / 2 }, (_, nth) =>
    Number.parseInt(digits.slice(nth * 2, nth * 2 + 2), 16),
  );
}

/** Compares without telling by its time where they differ. */
export function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  return one.reduce((difference, byte, nth) => difference | (byte ^ (other[nth] ?? 0)), 0) === 0;
}
