import { BigInt, ByteArray, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { toU64 } from "./zero";

// An order is a number of 32 bytes, here little-endian: log index (3), block (3), time (5), code (1) and account (20).
// graph-node indexes single attributes only, so one attribute has to hold what a list selects and what it is ordered by.
const CODE = 11;
const ACCOUNT = 12;
const LENGTH = 32;

// Lengths of orders as bytes.
const FUNDED = 11;
const TIME = 5;

/** Returns the order of an event in an account's list: by time, then by place on the chain. */
export function orderOf(account: Bytes, event: ethereum.Event): BigInt {
  // One byte more is the sign's.
  const bytes = new ByteArray(LENGTH + 1);
  const start = bytes.dataStart;
  const time = toU64(event.block.timestamp);
  const place = ((toU64(event.block.number) & 0xff_ffff) << 24) | toU64(event.logIndex);
  store<u64>(start, (time << 48) | place);
  store<u32>(start + 8, <u32>(time >> 16));
  const from = account.dataStart;
  store<u64>(start + ACCOUNT, bswap<u64>(load<u64>(from + 12)));
  store<u64>(start + ACCOUNT + 8, bswap<u64>(load<u64>(from + 4)));
  store<u32>(start + ACCOUNT + 16, bswap<u32>(load<u32>(from)));
  return BigInt.fromByteArray(bytes);
}

/** Returns the order of an event among all others, as bytes: by time, then by place on the chain. */
export function fundedOrderOf(event: ethereum.Event): Bytes {
  const bytes = new Bytes(FUNDED);
  write(bytes, 0, 5, toU64(event.block.timestamp));
  write(bytes, 5, 3, toU64(event.block.number));
  write(bytes, 8, 3, toU64(event.logIndex));
  return bytes;
}

/** Returns the order of a time, as bytes. */
export function timeOrderOf(time: BigInt): Bytes {
  const bytes = new Bytes(TIME);
  write(bytes, 0, TIME, toU64(time));
  return bytes;
}

/** Writes the lowest bytes of a number, the highest of them first. */
function write(bytes: Bytes, start: i32, length: i32, value: u64): void {
  for (let at = start + length - 1; at >= start; at--) {
    store<u8>(bytes.dataStart + at, <u8>value);
    value >>= 8;
  }
}

/** Returns an order whose code is zero with a code, so that payments with the same code follow each other. */
export function withCode(order: BigInt, code: i32): BigInt {
  const bytes = new ByteArray(CODE + 1);
  bytes[CODE] = code as u8;
  return order.plus(BigInt.fromByteArray(bytes));
}
