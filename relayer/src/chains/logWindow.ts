const FIRST_BLOCKS = 2_000n;
const MAX_BLOCKS = 10_000n;

/** After so many full windows in a row a wider one is tried. */
const GROW_AFTER = 4;

/**
 * How many blocks a provider is asked for at once. Each limits it in its own way, by blocks, logs or
 * time, and few say how: so it is halved when refused, and doubled again while all goes well.
 */
export class LogWindow {
  #blocks = FIRST_BLOCKS;
  #full = 0;

  get blocks(): bigint {
    return this.#blocks;
  }

  /** A range was answered. */
  succeed(blocks: bigint): void {
    if (blocks < this.#blocks) return;
    this.#full += 1;
    if (this.#full < GROW_AFTER) return;
    this.#full = 0;
    this.#blocks = this.#blocks * 2n < MAX_BLOCKS ? this.#blocks * 2n : MAX_BLOCKS;
  }

  /**
   * A range was refused.
   * @returns whether a smaller one can be asked for
   */
  fail(blocks: bigint): boolean {
    if (blocks <= 1n) return false;
    this.#full = 0;
    this.#blocks = blocks / 2n;
    return true;
  }
}
