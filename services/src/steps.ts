import { abandonStarts } from "./child.ts";
import { abandonRuns } from "./run.ts";

/** Progress of a step. */
export type Progress =
  | { step: string; state: "begun" | "failed" }
  | { step: string; state: "done"; seconds: number };

interface StepOptions<T> {
  /** Promise to await before the step begins. */
  after?: Promise<unknown>;
  /** Stops what the step started. */
  undo?: (result: T) => Promise<void>;
}

/** Runs steps in parallel and undoes them in reverse order. */
export class Steps {
  readonly #onProgress: (progress: Progress) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #undo: (() => Promise<void>)[] = [];
  readonly #started: Promise<unknown>[] = [];
  #givenUp = false;

  /** @param signal when it aborts, running steps end and no further step begins. */
  constructor(onProgress: (progress: Progress) => void, signal?: AbortSignal) {
    this.#onProgress = onProgress;
    this.#signal = signal;
    signal?.addEventListener("abort", abandon);
  }

  /** Runs a step, after the one it depends on. */
  run<T>(step: string, work: () => Promise<T>, more: StepOptions<T> = {}): Promise<T> {
    const promise = this.#do(step, work, more);
    // The caller may await the result later; until then a rejection must not count as unhandled.
    promise.catch(() => {});
    this.#started.push(promise);
    return promise;
  }

  async #do<T>(step: string, work: () => Promise<T>, { after, undo }: StepOptions<T>) {
    await after;
    this.#signal?.throwIfAborted();
    if (this.#givenUp) throw new Error(`${step}: an earlier step failed`);
    const begun = performance.now();
    this.#onProgress({ step, state: "begun" });
    try {
      const result = await work();
      if (undo !== undefined) this.#undo.push(() => undo(result));
      this.#onProgress({ step, state: "done", seconds: (performance.now() - begun) / 1000 });
      return result;
    } catch (error) {
      this.#onProgress({ step, state: "failed" });
      throw error;
    }
  }

  /** Ends the running steps and undoes the finished ones. */
  async giveUp(): Promise<void> {
    this.#givenUp = true;
    abandon();
    await Promise.allSettled(this.#started);
    await this.undo();
  }

  /** Undoes every finished step, last first. */
  async undo(): Promise<void> {
    this.#signal?.removeEventListener("abort", abandon);
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) await undo();
  }
}

function abandon(): void {
  abandonRuns();
  abandonStarts();
}
