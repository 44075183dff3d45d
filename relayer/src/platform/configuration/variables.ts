import { type Address, getAddress, type Hex, isAddress } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { z } from "zod";

/** A whole number within bounds. */
export function wholeNumber(name: string, min: number, max: number, fallback: number) {
  const error = `${name} must be a whole number from ${min} to ${max}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error })
    .default(fallback);
}

/** An http or https URL. */
export function httpUrl(name: string) {
  return z.url({ protocol: /^https?$/, error: `${name} must be an http or https URL.` });
}

/** A key of the curve secp256k1, as hexadecimal digits. */
export function privateKey(name: string) {
  return z
    .string({ error: `${name} is missing: give 0x and 64 hexadecimal digits.` })
    .regex(/^0x[0-9a-fA-F]{64}$/, `${name} must be 0x and 64 hexadecimal digits.`)
    .transform((value) => value as Hex)
    .refine(canSign, `${name} is no key that can sign: make another.`);
}

/** An address, in any spelling. */
export function address(name: string) {
  return z
    .string()
    .refine((value) => isAddress(value, { strict: false }), `${name} must be an address.`)
    .transform((value): Address => getAddress(value));
}

/** Parses a variable that carries JSON, without ever repeating its text. */
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

/** The entries of a list, without white space and empty ones. */
export function commaSeparated(list: string): string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Whether a host is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

/** Whether a private key is in the curve's range. Its own error repeats the key, so it goes nowhere. */
function canSign(key: Hex): boolean {
  try {
    privateKeyToAddress(key);
    return true;
  } catch {
    return false;
  }
}
