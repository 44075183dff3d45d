import { BigInt } from "@graphprotocol/graph-ts";

const HOUR = 3_600;
const DAY = 86_400;

/** One hour or day in UTC. */
export class Interval {
  constructor(
    /** Name in the schema. */
    readonly name: string,
    /** Length in seconds. */
    readonly seconds: i32,
    /** Number of intervals since 1970 before this one. */
    readonly index: i32,
  ) {}

  /** Start in Unix seconds. */
  start(): BigInt {
    return BigInt.fromI32(this.index).times(BigInt.fromI32(this.seconds));
  }
}

/** Returns the hour that contains a time. */
export function hourOf(time: BigInt): Interval {
  return new Interval("hour", HOUR, time.div(BigInt.fromI32(HOUR)).toI32());
}

/** Returns the day that contains a time. */
export function dayOf(time: BigInt): Interval {
  return new Interval("day", DAY, time.div(BigInt.fromI32(DAY)).toI32());
}
