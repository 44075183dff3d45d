import { Bytes } from "@graphprotocol/graph-ts";

/** Returns whether every byte is zero, which the escrow uses for "none". */
export function isZero(bytes: Bytes): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] > 0) return false;
  }
  return true;
}
