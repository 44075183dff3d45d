import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Worker } from "./part.ts";

const MAX_BACKOFF_MS = 30_000;

/** Repeated job. */
interface LoopOptions {
  /** Name in the log. */
  name: string;
  intervalMs: number;
  log: Logger;
  /** Milliseconds that failures in a row make it wait at most; 30 seconds by default. */
  maxBackoffMs?: number;
  /** Does one round; true starts the next at once. Ends early when the signal aborts. */
  run(signal: AbortSignal): Promise<boolean>;
  /** Called after each failure. */
  onFailure?(): void;
}

/**
 * Repeats a job until stopped. A failure is logged, and each one in a row doubles the wait, up to
 * `maxBackoffMs` or `intervalMs`, whichever is longer.
 */
export function startLoop(options: LoopOptions): Worker {
  const { name, intervalMs, log, maxBackoffMs = MAX_BACKOFF_MS, run, onFailure } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = async () => {
    let failures = 0;
    while (!signal.aborted) {
      let wait = intervalMs;
      try {
        if (await run(signal)) wait = 0;
        if (failures > 0) log.info({ loop: name }, "works again");
        failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        wait = Math.min(intervalMs * 2 ** failures, Math.max(maxBackoffMs, intervalMs));
        onFailure?.();
        log.warn({ loop: name, err: error, failures, retryInMs: wait }, "failed, will try again");
      }
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  };
  const finished = rounds();
  return {
    stop: () => {
      stopping.abort();
      return finished;
    },
  };
}
