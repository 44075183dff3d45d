import { type Address, getAddress, type Hex, isAddress } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { z } from "zod";

/** Parses a whole number within bounds. */
export function wholeNumber(name: string, min: number, max: number, fallback: number) {
  const error = `${name} must be a whole number from ${min} to ${max}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error })
    .default(fallback);
}

/** Validates an http or https URL. */
export function httpUrl(name: string) {
  return z.url({ protocol: /^https?$/, error: `${name} must be an http or https URL.` });
}

/** Validates a secp256k1 private key in hexadecimal. */
export function privateKey(name: string) {
  return z
    .string({ error: `${name} is missing: give 0x and 64 hexadecimal digits.` })
    .regex(/^0x[0-9a-fA-F]{64}$/, `${name} must be 0x and 64 hexadecimal digits.`)
    .transform((value) => value as Hex)
    .refine(isPrivateKey, `${name} is not a valid secp256k1 key: generate another.`);
}

/** Parses an address in any letter case; returns it checksummed. */
export function address(name: string) {
  return z
    .string()
    .refine((value) => isAddress(value, { strict: false }), `${name} must be an address.`)
    .transform((value): Address => getAddress(value));
}

/** Parses a JSON variable; its errors never repeat the text, which may hold secrets. */
export function json<T extends z.ZodType>(name: string, example: string, schema: T) {
  return z
    .string({ error: `${name} is missing: give JSON such as ${example}.` })
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: `${name} must be JSON such as ${example}.` });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** Splits a list at commas; drops white space and empty entries. */
export function commaSeparated(list: string): string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Returns whether a host name is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

/** Returns whether a key is in the curve's range. Drops viem's error, which repeats the key. */
function isPrivateKey(key: Hex): boolean {
  try {
    privateKeyToAddress(key);
    return true;
  } catch {
    return false;
  }
}
