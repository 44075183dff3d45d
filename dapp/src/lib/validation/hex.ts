import type { Hex } from "viem";

/** A text from outside that must be hex data, as an address or a hash. @throws RangeError if it is not */
export function toHex(text: string): Hex {
  if (!/^0x[0-9a-f]*$/i.test(text)) throw new RangeError("The service sent no hex data.");
  return text as Hex;
}
