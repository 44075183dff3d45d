import { randomUUIDv7 } from "node:crypto";

/**
 * A new id such as `cs_0197…`: sortable by the time of creation, with 74 random bits, so that one
 * that was never told cannot be guessed.
 */
export function newId(prefix: string): string {
  return `${prefix}_${randomUUIDv7().replaceAll("-", "")}`;
}
