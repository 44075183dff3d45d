/** Repeatable random source: the same seed gives the same run. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Returns a whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    // Mulberry32, a 32-bit generator.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
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
