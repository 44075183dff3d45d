import { BigInt } from "@graphprotocol/graph-ts";

/** Returns the sum. Most parts of a movement are zero, and each `plus` is a call out of the WebAssembly instance. */
export function add(sum: BigInt, part: BigInt): BigInt {
  return part.isZero() ? sum : sum.plus(part);
}
