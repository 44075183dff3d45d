import { Bytes } from "@graphprotocol/graph-ts";

/** Whether every byte is zero, which in the escrow stands for "none". */
export function isZero(bytes: Bytes): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] > 0) return false;
  }
  return true;
}
