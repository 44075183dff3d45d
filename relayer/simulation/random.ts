import { randomNumbers } from "@handsel/services/randomNumbers";

/** Seeded random numbers: the same seed gives the same numbers on every machine. */
export class Random {
  /** Returns a number from 0 up to, not including, 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomNumbers(seed);
  }

  /** Returns a whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** Returns a whole number of a range, both ends included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** Returns true with a probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError("there is nothing to pick from");
    return value;
  }

  /** Returns a value, each as often as its weight says. */
  draw<Value>(choices: readonly (readonly [weight: number, value: Value])[]): Value {
    let drawn = this.below(choices.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of choices) {
      drawn -= weight;
      if (drawn < 0) return value;
    }
    throw new RangeError("there is nothing to draw from");
  }

  fill(bytes: Uint8Array): void {
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = this.below(256);
  }
}
