import type { Hex } from "viem";

/** Checks that a text from the API or the subgraph is hex data. @throws RangeError */
export function toHex(text: string): Hex {
  if (!/^0x[0-9a-f]*$/i.test(text)) throw new RangeError("The service sent no hex data.");
  return text as Hex;
}
