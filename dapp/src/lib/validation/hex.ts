import type { Hex } from "viem";

/** Reads whole bytes, each digit in one way; null if they are none. */
export function readBytes(value: unknown): Hex | null {
  if (typeof value !== "string" || !/^0x(?:[0-9a-f]{2})*$/i.test(value)) return null;
  return value.toLowerCase() as Hex;
}

/** Checks that a text from the API or the subgraph is hex data. @throws RangeError */
export function toHex(text: string): Hex {
  if (!/^0x[0-9a-f]*$/i.test(text)) throw new RangeError("The service sent no hex data.");
  return text as Hex;
}
