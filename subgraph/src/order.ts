import { BigInt, ByteArray, Bytes, ethereum } from "@graphprotocol/graph-ts";

// An order is a number of 32 bytes, here little-endian: log index (3), block (3), time (5), code (1) and merchant (20).
// graph-node indexes single attributes only, so one attribute has to hold what a list selects and what it is ordered by.
const LOG = 0;
const BLOCK = 3;
const TIME = 6;
const CODE = 11;
const LENGTH = 32;

/** Returns the order of an event in a merchant's list: by time, then by place on the chain. */
export function orderOf(merchant: Bytes, event: ethereum.Event): BigInt {
  const bytes = new ByteArray(LENGTH);
  write(bytes, LOG, BLOCK, event.logIndex);
  write(bytes, BLOCK, TIME, event.block.number);
  write(bytes, TIME, CODE, event.block.timestamp);
  for (let index = 0; index < merchant.length; index++) bytes[LENGTH - 1 - index] = merchant[index];
  return BigInt.fromUnsignedBytes(bytes);
}

/** Returns an order with a code, so that payments with the same code follow each other. */
export function withCode(order: BigInt, code: i32): BigInt {
  const bytes = new ByteArray(LENGTH);
  for (let index = 0; index < LENGTH; index++)
    bytes[index] = index < order.length ? order[index] : 0;
  bytes[CODE] = code as u8;
  return BigInt.fromUnsignedBytes(bytes);
}

/** Writes the lowest bytes of a positive number, which may have fewer. */
function write(bytes: ByteArray, start: i32, end: i32, value: BigInt): void {
  for (let index = 0; start + index < end; index++) {
    bytes[start + index] = index < value.length ? value[index] : 0;
  }
}
