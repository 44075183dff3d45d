import { BigInt } from "@graphprotocol/graph-ts";

/** The one zero of sums that nothing was added to: compared by reference, which costs nothing. */
export const ZERO = BigInt.zero();

/** Returns whether a number is zero, or bytes are all zero, which the escrow uses for "none". Reads memory in whole words. */
export function isZero(bytes: Uint8Array): boolean {
  let at = bytes.dataStart;
  const end = at + bytes.byteLength;
  for (; at + 8 <= end; at += 8) {
    if (load<u64>(at) != 0) return false;
  }
  for (; at < end; at++) {
    if (load<u8>(at) != 0) return false;
  }
  return true;
}

/** Returns a positive number of at most eight bytes. */
export function toU64(number: BigInt): u64 {
  let value: u64 = 0;
  for (let at = number.byteLength - 1; at >= 0; at--) {
    value = (value << 8) | load<u8>(number.dataStart + at);
  }
  return value;
}
