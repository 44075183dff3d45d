import { randomUUIDv7 } from "node:crypto";

/**
 * Makes an id such as `cs_0197…`: sorts by creation time, and has 74 random bits against guessing.
 */
export function newId(prefix: string): string {
  return `${prefix}_${randomUUIDv7().replaceAll("-", "")}`;
}
