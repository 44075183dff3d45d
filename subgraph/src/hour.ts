import { BigInt } from "@graphprotocol/graph-ts";

const SECONDS = BigInt.fromI32(3_600);

/** Returns the number of hours since 1970 before the one that contains a time. */
export function hourOf(time: BigInt): i32 {
  return time.div(SECONDS).toI32();
}

/** Returns the start of an hour in Unix seconds. */
export function startOf(hour: i32): BigInt {
  return BigInt.fromI32(hour).times(SECONDS);
}
