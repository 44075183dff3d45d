import { BigInt } from "@graphprotocol/graph-ts";

const HOUR = 3_600;
const DAY = 86_400;

/** One hour or one day of UTC. */
export class Interval {
  constructor(
    /** As the schema calls it. */
    readonly name: string,
    /** Its length. */
    readonly seconds: i32,
    /** How many came before it since 1970. */
    readonly index: i32,
  ) {}

  /** Its beginning in Unix seconds. */
  start(): BigInt {
    return BigInt.fromI32(this.index).times(BigInt.fromI32(this.seconds));
  }
}

/** The hour that a time falls into. */
export function hourOf(time: BigInt): Interval {
  return new Interval("hour", HOUR, time.div(BigInt.fromI32(HOUR)).toI32());
}

/** The day that a time falls into. */
export function dayOf(time: BigInt): Interval {
  return new Interval("day", DAY, time.div(BigInt.fromI32(DAY)).toI32());
}
