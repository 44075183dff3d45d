import { abandonStarts } from "./child.ts";
import { abandonRuns } from "./run.ts";

/** One step of a start, as it begins and as it ends. */
export type Progress =
  | { step: string; state: "begun" | "failed" }
  | { step: string; state: "done"; seconds: number };

interface StepOptions<T> {
  /** What the step waits for before it begins. */
  after?: Promise<unknown>;
  /** Takes back what the step gave. */
  undo?: (result: T) => Promise<void>;
}

/** Steps that run side by side, each remembered with how to undo it. */
export class Steps {
  readonly #onProgress: (progress: Progress) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #undo: (() => Promise<void>)[] = [];
  readonly #started: Promise<unknown>[] = [];
  #givenUp = false;

  /** @param signal ends what runs when it aborts, and lets no further step begin. */
  constructor(onProgress: (progress: Progress) => void, signal?: AbortSignal) {
    this.#onProgress = onProgress;
    this.#signal = signal;
    signal?.addEventListener("abort", abandon);
  }

  /** Does a step, once what it comes after is done. */
  run<T>(step: string, work: () => Promise<T>, more: StepOptions<T> = {}): Promise<T> {
    const promise = this.#do(step, work, more);
    // Whoever needs the result awaits it; until then its failure is not nobody's.
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

  /** Ends the steps that run and takes back those that are done. */
  async giveUp(): Promise<void> {
    this.#givenUp = true;
    abandon();
    await Promise.allSettled(this.#started);
    await this.undo();
  }

  /** Takes back every step, last first. */
  async undo(): Promise<void> {
    this.#signal?.removeEventListener("abort", abandon);
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) await undo();
  }
}

function abandon(): void {
  abandonRuns();
  abandonStarts();
}
