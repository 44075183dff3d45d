/** Milliseconds without a person after which a wallet locks itself: with the page in view, and without. */
export const AWAY = { visible: 5 * 60_000, hidden: 15 * 60_000 };

/** Calls `lock` when nobody has been there for too long. Looks at the clock, because timers stand still while a device sleeps. */
export class AwayLock {
  readonly #lock: (minutes: number) => void;
  #since = 0;
  #isVisible = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(lock: (minutes: number) => void) {
    this.#lock = lock;
  }

  /** Begins to wait. */
  start(): void {
    this.#since = Date.now();
    this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Notes that somebody is there, unless it is too late. */
  touch(): void {
    if (!this.check()) this.#since = Date.now();
  }

  /** Notes whether the page can be seen. */
  show(isVisible: boolean): void {
    if (isVisible !== this.#isVisible) this.touch();
    this.#isVisible = isVisible;
    if (this.#timer !== undefined) this.#wait();
  }

  /** Locks if the time is over; returns whether it did. */
  check(): boolean {
    const away = Date.now() - this.#since;
    if (this.#timer === undefined || away < this.#most()) return false;
    this.stop();
    this.#lock(Math.floor(away / 60_000));
    return true;
  }

  #most(): number {
    return this.#isVisible ? AWAY.visible : AWAY.hidden;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const rest = this.#since + this.#most() - Date.now();
    this.#timer = setTimeout(
      () => {
        if (!this.check()) this.#wait();
      },
      Math.max(0, rest),
    );
  }
}
