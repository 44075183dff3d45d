import type { Hex } from "viem";

/** Shortens an address or a hash to its ends, as "0x3C44…93BC", without a line break inside. */
export function shorten(value: Hex): string {
  return `${value.slice(0, 6)}…\u2060${value.slice(-4)}`;
}

/** Whether two addresses are the same, upper or lower case. */
export function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
