import { BigInt } from "@graphprotocol/graph-ts";
import { toU64 } from "./zero";

const SECONDS = 3_600;

/** Returns the number of hours since 1970 before the one that contains a time. */
export function hourOf(time: BigInt): i32 {
  return <i32>(toU64(time) / SECONDS);
}

/** Returns the start of an hour in Unix seconds. */
export function startOf(hour: i32): BigInt {
  return BigInt.fromI64(<i64>hour * SECONDS);
}
