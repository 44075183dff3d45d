import { BigInt } from "@graphprotocol/graph-ts";
import { ZERO } from "./zero";

/** Returns the sum. Most parts of a movement are {@link ZERO}, and each `plus` is a call out of the WebAssembly instance. */
export function add(sum: BigInt, part: BigInt): BigInt {
  if (part === ZERO) return sum;
  if (sum === ZERO) return part;
  return sum.plus(part);
}
