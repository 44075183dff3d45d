import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds to gather what is written, because one statement for many is much cheaper. */
const GATHER_MS = 5;

/** Writes entries together: those of a few milliseconds, or of the time of the previous write. */
export class Batch<Entry> {
  readonly #store: (entries: readonly Entry[]) => Promise<void>;
  #waiting: Entry[] = [];
  #next: Promise<void> | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(store: (entries: readonly Entry[]) => Promise<void>) {
    this.#store = store;
  }

  /** Adds an entry; resolves once it is written. */
  add(entry: Entry): Promise<void> {
    this.#waiting.push(entry);
    this.#next ??= this.#write();
    return this.#next;
  }

  async #write(): Promise<void> {
    await this.#writing;
    await sleep(GATHER_MS);
    const entries = this.#waiting;
    this.#waiting = [];
    this.#next = null;
    const written = this.#store(entries);
    this.#writing = written.catch(() => {});
    await written;
  }
}
