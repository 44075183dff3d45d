import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "pg";

/** Milliseconds to gather what is written, because one statement for many is much cheaper. */
const GATHER_MS = 5;

/** Entries in this time from which on it is worth to wait for more: several times as many cost hardly more together. */
const MANY = 12;

/** Entries that are not waited for longer, and milliseconds. */
const ENOUGH = 100;
const MOST_MS = 20;

/** Beginnings of PostgreSQL's codes for values that it does not take. */
const refused = ["22", "23", "54"];

interface Waiting<Entry> {
  entry: Entry;
  written: PromiseWithResolvers<void>;
}

/** Writes entries together: those of a few milliseconds, of some more while many come, or of the time of the previous write. */
export class Batch<Entry> {
  readonly #store: (entries: readonly Entry[]) => Promise<void>;
  #waiting: Waiting<Entry>[] = [];
  #isGathering = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(store: (entries: readonly Entry[]) => Promise<void>) {
    this.#store = store;
  }

  /** Adds an entry; resolves once it is written. */
  add(entry: Entry): Promise<void> {
    const written = Promise.withResolvers<void>();
    this.#waiting.push({ entry, written });
    if (!this.#isGathering) void this.#write();
    return written.promise;
  }

  async #write(): Promise<void> {
    this.#isGathering = true;
    await this.#writing;
    const until = performance.now() + MOST_MS - GATHER_MS;
    do await sleep(GATHER_MS);
    while (this.#isWorthWaiting && performance.now() < until);
    const some = this.#waiting;
    this.#waiting = [];
    this.#isGathering = false;
    this.#writing = this.#storeAll(some);
  }

  get #isWorthWaiting(): boolean {
    return this.#waiting.length >= MANY && this.#waiting.length < ENOUGH;
  }

  /** Writes entries; those beside one that PostgreSQL does not take are written without it. */
  async #storeAll(some: readonly Waiting<Entry>[]): Promise<void> {
    try {
      await this.#store(some.map(({ entry }) => entry));
      for (const { written } of some) written.resolve();
    } catch (error) {
      if (some.length > 1 && isRefused(error)) {
        const half = Math.ceil(some.length / 2);
        await this.#storeAll(some.slice(0, half));
        await this.#storeAll(some.slice(half));
      } else {
        for (const { written } of some) written.reject(error);
      }
    }
  }
}

function isRefused(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    refused.some((beginning) => error.code?.startsWith(beginning) ?? false)
  );
}
