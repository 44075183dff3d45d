import { randomNumbers } from "@handsel/services/randomNumbers";

/** Repeatable random source: the same seed gives the same run. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomNumbers(seed);
  }

  /** Returns a whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError("nothing to pick from");
    return value;
  }

  /** Returns true one time in `count`. */
  oneIn(count: number): boolean {
    return this.below(count) === 0;
  }

  /** Returns a part of `whole` above zero, sometimes all of it. */
  part(whole: bigint): bigint {
    if (this.below(3) === 0) return whole;
    const part = (whole * BigInt(1 + this.below(99))) / 100n;
    return part === 0n ? whole : part;
  }
}
