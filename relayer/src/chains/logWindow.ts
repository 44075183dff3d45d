const FIRST_BLOCKS = 2_000n;
const MAX_BLOCKS = 10_000n;

/** Full windows in a row, after which a wider one is tried. */
const GROW_AFTER = 4;

/**
 * Number of blocks in one `eth_getLogs` call to a provider. Providers limit calls by blocks, logs
 * or time, and few say how: the window is halved after a refusal and doubled after enough
 * successes.
 */
export class LogWindow {
  #blocks = FIRST_BLOCKS;
  #full = 0;

  get blocks(): bigint {
    return this.#blocks;
  }

  /** Notes that a range was answered. */
  succeed(blocks: bigint): void {
    if (blocks < this.#blocks) return;
    this.#full += 1;
    if (this.#full < GROW_AFTER) return;
    this.#full = 0;
    this.#blocks = this.#blocks * 2n < MAX_BLOCKS ? this.#blocks * 2n : MAX_BLOCKS;
  }

  /**
   * Notes that a range was refused.
   * @returns whether a smaller range can be tried
   */
  fail(blocks: bigint): boolean {
    if (blocks <= 1n) return false;
    this.#full = 0;
    this.#blocks = blocks / 2n;
    return true;
  }
}
