import { type Hex, keccak256 as hash } from "viem";

/** Returns the keccak-256 hash of some bytes, wherever JavaScript runs. */
export function keccak256(bytes: Hex): Hex {
  return hash(bytes);
}
