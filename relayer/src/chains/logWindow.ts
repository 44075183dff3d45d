const FIRST_BLOCKS = 2_000n;
const MAX_BLOCKS = 10_000n;

/** Full windows in a row, after which a wider one is tried. */
const GROW_AFTER = 4;

/** The same where wide ranges fail without a refusal: each trial may cost a few steps. */
const GROW_LATER_AFTER = 64;

/** Failures of a range in a row, after which a narrower one is tried whatever the provider says. */
const NARROW_AFTER = 3;

/**
 * Number of blocks in one `eth_getLogs` call to a provider. Providers limit calls by blocks, logs
 * or time, and few say how: the window is halved after a refusal, or a few failures of any kind, and doubled after
 * enough successes.
 */
export class LogWindow {
  #blocks = FIRST_BLOCKS;
  #full = 0;
  #growAfter = GROW_AFTER;
  /** First block of the range that failed last, and how often it did in a row. */
  #failed = { from: -1n, times: 0 };

  get blocks(): bigint {
    return this.#blocks;
  }

  /** Notes that a range was answered. */
  succeed(blocks: bigint): void {
    this.#failed.times = 0;
    if (blocks < this.#blocks) return;
    this.#full += 1;
    if (this.#full < this.#growAfter) return;
    this.#full = 0;
    this.#blocks = this.#blocks * 2n < MAX_BLOCKS ? this.#blocks * 2n : MAX_BLOCKS;
  }

  /**
   * Notes that a range failed for a reason that need not be its size.
   * @param from its first block
   */
  stumble(from: bigint, blocks: bigint): void {
    const times = this.#failed.from === from ? this.#failed.times + 1 : 1;
    this.#failed = { from, times };
    if (times % NARROW_AFTER > 0 || !this.fail(blocks)) return;
    this.#growAfter = GROW_LATER_AFTER;
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
