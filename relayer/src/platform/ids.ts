import { randomUUIDv7 } from "node:crypto";

/**
 * Makes an id such as `cs_0197…`: sorts by creation time, and has 74 random bits against guessing.
 * @param time its time; by this machine's clock if left out, which others' clocks may differ from
 */
export function newId(prefix: string, time?: Date): string {
  const digits = randomUUIDv7().replaceAll("-", "");
  return time ? `${idBound(prefix, time)}${digits.slice(12)}` : `${prefix}_${digits}`;
}

/** Returns the time when an id was made. */
export function idTime(id: string): Date {
  const digits = id.slice(id.indexOf("_") + 1);
  return new Date(Number.parseInt(digits.slice(0, 12), 16));
}

/** Returns the lowest id of a time. */
export function idBound(prefix: string, time: Date): string {
  return `${prefix}_${Math.max(time.getTime(), 0).toString(16).padStart(12, "0")}`;
}
