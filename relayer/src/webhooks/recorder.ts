import { setTimeout as sleep } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { type EndedAttempt, recordAttempts } from "./recordAttempts.ts";

/** Milliseconds in which outcomes are gathered: one statement for many costs each of them much less. */
const GATHER_MS = 5;

/** Writes outcomes down many at once: those that come in a moment, or while others are being written. */
export class Recorder {
  readonly #db: Kysely<Database>;
  #waiting: EndedAttempt[] = [];
  #next: Promise<void> | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Resolves when the outcome is written. */
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
