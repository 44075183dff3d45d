/**
 * Orders the output of parallel runs: the earliest unfinished run prints at once, the others are buffered until
 * their turn.
 */
export class Output {
  readonly #write: (chunk: string | Buffer) => void;
  readonly #queue: { waiting: (string | Buffer)[]; ended: boolean }[] = [];

  constructor(write: (chunk: string | Buffer) => void) {
    this.#write = write;
  }

  /** Adds a run at the end of the queue. */
  open(): { print: (chunk: string | Buffer) => void; end: () => void } {
    const place = { waiting: [] as (string | Buffer)[], ended: false };
    this.#queue.push(place);
    return {
      print: (chunk) => {
        if (this.#queue[0] === place) this.#write(chunk);
        else place.waiting.push(chunk);
      },
      end: () => {
        place.ended = true;
        this.#advance();
      },
    };
  }

  #advance(): void {
    while (this.#queue[0]?.ended) {
      this.#queue.shift();
      for (const chunk of this.#queue[0]?.waiting.splice(0) ?? []) this.#write(chunk);
    }
  }
}
