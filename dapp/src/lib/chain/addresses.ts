import type { Hex } from "viem";

/** The ends of an address or a hash, enough to compare by eye: "0x3C44…93BC"; no line breaks inside it. */
export function shorten(value: Hex): string {
  return `${value.slice(0, 6)}…\u2060${value.slice(-4)}`;
}

/** Whether two addresses are the same, however they are written. */
export function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
