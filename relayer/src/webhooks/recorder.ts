import { setTimeout as sleep } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type EndedAttempt, recordAttempts } from "./recordAttempts.ts";

/** Milliseconds to gather outcomes, because one statement for many is much cheaper. */
const GATHER_MS = 5;

/** Stores outcomes in batches: those of a few milliseconds, or of the time of the previous write. */
export class Recorder {
  readonly #db: Kysely<Database>;
  #waiting: EndedAttempt[] = [];
  #next: Promise<void> | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Stores an outcome; resolves once it is written. */
  record(ended: EndedAttempt): Promise<void> {
    this.#waiting.push(ended);
    this.#next ??= this.#write();
    return this.#next;
  }

  async #write(): Promise<void> {
    await this.#writing;
    await sleep(GATHER_MS);
    const batch = this.#waiting;
    this.#waiting = [];
    this.#next = null;
    const written = recordAttempts(this.#db, batch);
    this.#writing = written.catch(() => {});
    await written;
  }
}
