import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Database } from "../platform/database/database.ts";
import { Batch } from "./batch.ts";
import { type EndedAttempt, recordAttempts } from "./recordAttempts.ts";
import { type LateExcerpt, recordExcerpts } from "./recordExcerpts.ts";
import type { WebhookOutcome } from "./sendWebhook.ts";

/** Milliseconds for the rest of an answer after its headers. */
const BODY_MS = 1_000;

/** Answers of this process that may still be read; one more ends the oldest. */
const MAX_OPEN_BODIES = 64;

/** Stores outcomes in batches, and the beginnings of answers' bodies when they come later. */
export class Recorder {
  readonly #attempts: Batch<EndedAttempt>;
  readonly #excerpts: Batch<LateExcerpt>;
  readonly #log: Logger;
  /** Ends each body still being read, oldest first. */
  readonly #open = new Set<() => void>();
  /** Bodies whose excerpt is read or being stored. */
  readonly #late = new Set<Promise<void>>();

  constructor(db: Kysely<Database>, log: Logger) {
    this.#log = log;
    this.#excerpts = new Batch((excerpts) => recordExcerpts(db, excerpts));
    this.#attempts = new Batch((ended) => {
      // The excerpts of the others are stored with them.
      const unread = ended.filter(({ outcome }) => outcome.openBody !== null);
      const written = recordAttempts(db, ended);
      for (const attempt of unread) this.#storeLater(attempt, written);
      return written;
    });
  }

  /** Stores an outcome; resolves once it is written, whether or not the answer's body has ended. */
  record(ended: EndedAttempt): Promise<void> {
    this.#limitBody(ended.outcome);
    return this.#attempts.add(ended);
  }

  /** Ends the bodies still being read; resolves once their excerpts are stored. */
  async stop(): Promise<void> {
    for (const end of this.#open) end();
    await Promise.all(this.#late);
  }

  #limitBody({ openBody }: WebhookOutcome): void {
    if (openBody === null) return;
    const end = () => openBody.end();
    const [oldest] = this.#open;
    if (oldest && this.#open.size >= MAX_OPEN_BODIES) oldest();
    this.#open.add(end);
    const timer = setTimeout(end, BODY_MS);
    void openBody.ended.then(() => {
      clearTimeout(timer);
      this.#open.delete(end);
    });
  }

  #storeLater({ delivery, outcome }: EndedAttempt, written: Promise<void>): void {
    const ended = outcome.openBody?.ended;
    const stored = Promise.all([ended, written])
      .then(() => {
        const { startedAt, responseExcerpt } = outcome;
        if (responseExcerpt === null) return;
        return this.#excerpts.add({ delivery, startedAt, responseExcerpt });
      })
      .catch((error) => this.#log.warn({ err: error }, "could not store the body of an answer"))
      .finally(() => this.#late.delete(stored));
    this.#late.add(stored);
  }
}
